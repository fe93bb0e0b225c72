using Compare.Core.Matching;

namespace Compare.Core.Checking.Consistency;

/// <summary>A date whose day of the week is another one in the calendar.</summary>
public sealed class WeekdayMismatch : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP603",
        "weekday-mismatch",
        Family.Consistency,
        Severity.Warning,
        "accuracy/inconsistent",
        "a date and the day of the week beside it do not fit");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.WeekdayMismatch;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance[] wrong = [.. difference.Stances.Where(s => s.Quotations[0].Deviant == true)];
        string verb = wrong.Length == 1 ? "has" : "have";
        return $"{wording.Names(wrong.Select(s => s.Version))} {verb} “{wording.Quote(wrong[0].Version, wrong[0].Quotations[0])}”, a {wrong[0].Wording}: {difference.Detail}";
    }
}
