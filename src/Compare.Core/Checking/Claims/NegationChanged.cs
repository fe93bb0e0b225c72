using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>Some versions negate what others do not.</summary>
public sealed class NegationChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP301", "negation-changed", Family.Claims, Severity.Error, "accuracy/mistranslation/negation", "some versions negate what others do not");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NegationChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ClaimWording.Sides(difference, wording);
}
