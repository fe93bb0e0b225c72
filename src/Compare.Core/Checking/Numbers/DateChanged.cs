using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>Aligned dates that differ.</summary>
public sealed class DateChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP121",
        "date-changed",
        Family.Numbers,
        Severity.Error,
        "accuracy/mistranslation/date-time",
        "aligned dates differ");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.DateChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
