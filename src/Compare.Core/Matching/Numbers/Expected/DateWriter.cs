using System.Globalization;
using Compare.Core.Extracting.Times;
using Compare.Core.Matching.Consistency;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>
/// Writes a date as a text writes another: in its digits, its order and its calendar (Gregorian, Buddhist, Minguo, Japanese eras, and the two Hijri calendars). Names of months and
/// weekdays are not changed: where the month is named and another one is wanted, nothing is written.
/// </summary>
internal static class DateWriter
{
    // What is added to a Gregorian year, and the years in which it holds.
    private static readonly (int Offset, int First, int Last)[] Eras =
        [(0, 1, 9999), (543, 1, 9999), (-1911, 1912, 9999), (-2018, 2019, 9999), (-1988, 1989, 2018), (-1925, 1926, 1988), (-1867, 1868, 1911)];

    /// <summary>The text with the parts that differ replaced, or null.</summary>
    public static string? Write(string text, DateValue actual, DateValue target)
    {
        if (actual.Upper is not null || target.Upper is not null || actual.YearSpan != 1 || target.YearSpan != 1 || actual.Weekday is not null)
        {
            return null;
        }

        // Only what both state can be wrong; a part that the wanted date leaves open stays.
        var wanted = new DateValue(actual.Year is null ? null : target.Year ?? actual.Year, actual.Month is null ? null : target.Month ?? actual.Month, actual.Day is null ? null : target.Day ?? actual.Day);
        foreach ((int offset, int first, int last) in Eras)
        {
            if (InEra(text, actual, wanted, offset, first, last) is { } written)
            {
                return written;
            }
        }

        return InHijri(text, actual, wanted, new PersianCalendar()) ?? InHijri(text, actual, wanted, new UmAlQuraCalendar());
    }

    private static string? InEra(string text, DateValue actual, DateValue wanted, int offset, int first, int last)
    {
        var runs = new RunReplacement(text);
        if (actual.Year is { } year && wanted.Year is { } needed)
        {
            bool isShort = offset == 0 && !runs.States(year) && runs.States(year % 100);
            (int from, int to) = isShort ? (year % 100, needed % 100) : (year + offset, needed + offset);
            if (!runs.States(from) || needed < first || needed > last || year < first || year > last || (isShort && year / 100 != needed / 100) || !runs.Replace(from, to))
            {
                return null;
            }
        }
        else if (offset != 0)
        {
            return null;
        }

        bool fits = (actual.Day is not { } day || (runs.States(day) && runs.Replace(day, wanted.Day!.Value))) &&
            (actual.Month is not { } month || runs.Replace(month, wanted.Month!.Value));
        return fits ? runs.Written() : null;
    }

    // A date whose year, month and day the text counts in the other calendar: only the day may change, for the month is a name.
    private static string? InHijri(string text, DateValue actual, DateValue wanted, System.Globalization.Calendar calendar)
    {
        if (actual.Year is not { } year || wanted.Year is not { } needed || DatedDay.On(year, actual) is not { } from || DatedDay.On(needed, wanted) is not { } to)
        {
            return null;
        }

        (DateTime old, DateTime better) = (from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue));
        if (old < calendar.MinSupportedDateTime || old > calendar.MaxSupportedDateTime || better < calendar.MinSupportedDateTime || better > calendar.MaxSupportedDateTime ||
            calendar.GetMonth(old) != calendar.GetMonth(better))
        {
            return null;
        }

        var runs = new RunReplacement(text);
        return runs.States(calendar.GetYear(old)) && runs.States(calendar.GetDayOfMonth(old)) &&
            runs.Replace(calendar.GetYear(old), calendar.GetYear(better)) && runs.Replace(calendar.GetDayOfMonth(old), calendar.GetDayOfMonth(better))
            ? runs.Written()
            : null;
    }
}
