using System.Collections.Immutable;
using System.Globalization;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Turns dates of the two Hijri calendars into Gregorian ones: the solar one of Iran and Afghanistan (<c>persian</c>), which astronomy fixes to the day, and
/// the lunar one (<c>islamic</c>; Umm al-Qura from 1318 to 1500, the 30-year cycle before and after). As the new moon is seen a day sooner or later from
/// place to place, a lunar date keeps its neighbours as further readings. A month without a day lies in one Gregorian month or two: each is a reading.
/// </summary>
internal static class HijriDates
{
    /// <summary>The data's word for the solar calendar.</summary>
    public const string Solar = "persian";

    private const int FirstSolarYear = 1206;
    private const int LastSolarYear = 1498;
    private const int LastLunarYear = 1600;
    private const int FirstUmmAlQura = 1318;
    private const int LastUmmAlQura = 1500;

    // Without a year, a day of the solar calendar is placed as in most years; in and after a leap year it falls one day sooner.
    private const int CommonYear = 1400;
    private const double Seen = 0.5;
    private const double Neighbour = 0.25;
    private const double OneOfTwo = 0.5;

    /// <summary>The date in the Gregorian calendar, likeliest reading first; null where the calendar has no such day, or the year is none that articles tell of in this calendar.</summary>
    /// <param name="date">A date with a month and a calendar, and a day or a year or both.</param>
    public static FoundDate? Read(PartialDate date)
    {
        bool solar = date.Calendar == Solar;
        int year = date.Year ?? CommonYear;
        if (date.Month is not { } month || year < (solar ? FirstSolarYear : 1) || year > (solar ? LastSolarYear : LastLunarYear) || (date.Year is null && !solar))
        {
            return null;
        }

        System.Globalization.Calendar of = solar ? new PersianCalendar() : year is >= FirstUmmAlQura and <= LastUmmAlQura ? new UmAlQuraCalendar() : new HijriCalendar { HijriAdjustment = 0 };
        int days = of.GetDaysInMonth(year, month);
        DateTime first = of.ToDateTime(year, month, 1, 0, 0, 0, 0);
        if (date.Day is not { } day)
        {
            return new FoundDate(date.Start, date.End, Months(first, days));
        }

        // The calendars of the moon differ in which months have a thirtieth day; Esfand has one in every fourth year or fifth.
        if (day > days && !(day == 30 && (!solar || date.Year is null)))
        {
            return null;
        }

        int? upper = date.LastDay is { } last && last <= days ? last - 1 : null;
        ImmutableArray<(DateValue, double)> readings = (solar, date.Year) switch
        {
            (true, not null) => [(Day(first, day - 1, upper, true), 1)],
            (true, null) => [(Day(first, day - 1, upper, false), Seen), (Day(first, day - 2, upper - 1, false), Neighbour)],
            _ => [(Day(first, day - 1, upper, true), Seen), (Day(first, day, upper + 1, true), Neighbour), (Day(first, day - 2, upper - 1, true), Neighbour)],
        };
        return new FoundDate(date.Start, date.End, readings);
    }

    private static ImmutableArray<(DateValue Value, double Likelihood)> Months(DateTime first, int days)
    {
        DateTime last = first.AddDays(days - 1);
        var (one, two) = (new DateValue(first.Year, first.Month, null), new DateValue(last.Year, last.Month, null));
        return one == two ? [(one, OneOfTwo)] : [(one, OneOfTwo), (two, OneOfTwo)];
    }

    private static DateValue Day(DateTime first, int after, int? upperAfter, bool withYear) => On(first.AddDays(after), withYear) with
    {
        Upper = upperAfter is { } upper ? On(first.AddDays(upper), withYear) : null,
    };

    private static DateValue On(DateTime day, bool withYear) => new(withYear ? day.Year : null, day.Month, day.Day);
}
