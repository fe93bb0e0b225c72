using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>Versions differ in who says so, or how it is said.</summary>
public sealed class AttributionChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP303", "attribution-changed", Family.Claims, Severity.Warning, "accuracy/mistranslation/attribution", "a word of saying is missing, or says something else: admitted, denied");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.AttributionChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ClaimWording.Sides(difference, wording);
}
