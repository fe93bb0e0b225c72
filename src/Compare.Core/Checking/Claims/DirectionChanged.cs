using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>A version says the contrary of the others.</summary>
public sealed class DirectionChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP306", "direction-changed", Family.Claims, Severity.Error, "accuracy/mistranslation/antonym", "a version says the contrary: rose became fell");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.DirectionChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ClaimWording.Sides(difference, wording);
}
