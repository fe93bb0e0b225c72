using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>Aligned numbers whose values differ.</summary>
public sealed class NumberChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP101",
        "number-changed",
        Family.Numbers,
        Severity.Error,
        "accuracy/mistranslation/number",
        "aligned numbers have different values");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NumberChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
