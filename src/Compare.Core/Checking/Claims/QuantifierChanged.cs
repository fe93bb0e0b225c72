using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>Versions differ in how many are meant.</summary>
public sealed class QuantifierChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP304", "quantifier-changed", Family.Claims, Severity.Warning, "accuracy/mistranslation/quantifier", "how many are meant differs: some became all");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.QuantifierChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ClaimWording.Sides(difference, wording);
}
