namespace Compare.Core.Extracting.Times;

/// <summary>Arithmetic of calendars: which days there are, and how years of other calendars are counted (CLDR calendar data).</summary>
internal static class Calendar
{
    /// <summary>Whether the parts that are stated can stand together in the Gregorian calendar; 29 February is always possible without a year.</summary>
    public static bool Has(DateValue date)
    {
        if (date.Month is < 1 or > 12 || date.Day is < 1 or > 31)
        {
            return false;
        }

        return date.Day is not { } day || date.Month is not { } month || day <= DaysIn(date.Year, month);
    }

    /// <summary>Whether a text may have meant the parts as a date: a slip makes a 30th of February, and it is compared as it stands.</summary>
    public static bool IsWritable(DateValue date) => date is { Month: null or (>= 1 and <= 12), Day: null or (>= 1 and <= 31) };

    /// <summary>The Gregorian year of a year of an era (CLDR era codes), astronomical.</summary>
    public static int ToGregorian(int year, string era) => era switch
    {
        "gregorian-bc" => 1 - year,
        "buddhist" => year - 543,
        "roc" or "roc-minguo" => year + 1911,
        "japanese-reiwa" => year + 2018,
        "japanese-heisei" => year + 1988,
        "japanese-showa" => year + 1925,
        "japanese-taisho" => year + 1911,
        "japanese-meiji" => year + 1867,
        "persian" => year + 621,
        "islamic" => (int)Math.Floor((year * 0.970229) + 621.5643),
        _ => year,
    };

    private static int DaysIn(int? year, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => year is { } y && !(y % 4 == 0 && (y % 100 != 0 || y % 400 == 0)) ? 28 : 29,
        _ => 31,
    };
}
