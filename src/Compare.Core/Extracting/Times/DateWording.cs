using System.Globalization;

namespace Compare.Core.Extracting.Times;

/// <summary>Words one date in English: <c>14 March 1999</c>, <c>November 2020</c>, <c>the 1970s</c>, <c>the 1800s (century)</c>.</summary>
internal static class DateWording
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Describe(DateValue date)
    {
        var words = new List<string>(3);
        if (date.Day is { } day)
        {
            words.Add(date.Month is null ? "day " + Number(day) : Number(day));
        }

        if (date.Month is { } month and >= 1 and <= 12)
        {
            words.Add(Months[month - 1]);
        }

        if (date.Year is { } year)
        {
            words.Add(date.YearSpan switch { 1 => Number(year), 100 => $"the {Number(year)}s (century)", _ => $"the {Number(year)}s" });
        }

        return string.Join(' ', words);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
