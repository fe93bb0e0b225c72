using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>Versions are not equally sure of a claim.</summary>
public sealed class HedgeChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP302", "hedge-changed", Family.Claims, Severity.Warning, "accuracy/mistranslation/certainty", "a hedge is missing, added, weaker or stronger than in the others");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.HedgeChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ClaimWording.Sides(difference, wording);
}
