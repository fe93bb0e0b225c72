using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>Aligned times of day that differ.</summary>
public sealed class TimeChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP122",
        "time-changed",
        Family.Numbers,
        Severity.Error,
        "accuracy/mistranslation/date-time",
        "aligned times of day differ");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.TimeChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
