using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>An amount in another currency.</summary>
public sealed class CurrencyChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP113",
        "currency-changed",
        Family.Numbers,
        Severity.Error,
        "accuracy/mistranslation/currency",
        "the currency is another");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.CurrencyChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
