using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>A value converted to another unit, wrongly.</summary>
public sealed class UnitMisconverted : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP112",
        "unit-misconverted",
        Family.Numbers,
        Severity.Error,
        "accuracy/mistranslation/unit",
        "a value was brought to another unit, with a wrong result");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.UnitMisconverted;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
