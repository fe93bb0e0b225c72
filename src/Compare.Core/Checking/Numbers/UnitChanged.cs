using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>The same number with another unit.</summary>
public sealed class UnitChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP111",
        "unit-changed",
        Family.Numbers,
        Severity.Error,
        "accuracy/mistranslation/unit",
        "the number is kept and its unit is another");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.UnitChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
