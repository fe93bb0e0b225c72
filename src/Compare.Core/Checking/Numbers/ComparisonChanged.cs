using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>Aligned numbers of equal value that are bounded differently.</summary>
public sealed class ComparisonChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP104",
        "comparison-changed",
        Family.Numbers,
        Severity.Warning,
        "accuracy/mistranslation/number",
        "a number of equal value is bounded differently: more than 300, fewer than 300");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.ComparisonChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
