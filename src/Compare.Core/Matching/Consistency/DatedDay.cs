using Compare.Core.Extracting;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Consistency;

/// <summary>A day that a version names by its date and by its day of the week.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Row">The row of its segment.</param>
/// <param name="Extraction">Where it stands.</param>
/// <param name="Date">The date, with its year, stated or taken from the document.</param>
/// <param name="Weekday">The day of the week as written, 1 (Monday) to 7 (ISO 8601).</param>
/// <param name="Fits">Whether the calendar has that weekday on that date, in any reading of it.</param>
/// <param name="YearStated">Whether the year stands in the date itself.</param>
internal sealed record DatedDay(int Version, int Row, Extraction Extraction, DateOnly Date, int Weekday, bool Fits, bool YearStated)
{
    /// <summary>The day of the week that the date falls on, 1 (Monday) to 7.</summary>
    public int Actual => WeekdayOf(Date);

    /// <summary>The day of the week of a date in the proleptic Gregorian calendar, 1 (Monday) to 7.</summary>
    public static int WeekdayOf(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    /// <summary>The day of a date whose year is known; null where the calendar has none.</summary>
    public static DateOnly? On(int year, DateValue date) =>
        date is { Month: { } month, Day: { } day } && year is >= 1 and <= 9999 && Calendar.Has(date with { Year = year }) ? new DateOnly(year, month, day) : null;
}
