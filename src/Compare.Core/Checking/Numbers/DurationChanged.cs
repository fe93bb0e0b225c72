using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>Aligned lengths of time that differ.</summary>
public sealed class DurationChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP123",
        "duration-changed",
        Family.Numbers,
        Severity.Error,
        "accuracy/mistranslation/date-time",
        "aligned lengths of time differ");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.DurationChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Sides(difference, wording);
}
