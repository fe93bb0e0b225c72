using System.Globalization;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// A date as precisely as it is written, in the proleptic Gregorian calendar. Parts that are not stated are null; at least one is stated. A range has an upper end.
/// </summary>
/// <param name="Year">Year, astronomical (0 is 1 BC); null where it is not stated.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public sealed record DateValue(int? Year, int? Month, int? Day) : Value
{
    /// <summary>1 (Monday) to 7 where a weekday is written beside the date; else null.</summary>
    public int? Weekday { get; init; }

    /// <summary>How many years the year stands for: 1; 10 for a decade (1970s), 100 for a century. <see cref="Year"/> is the first of them.</summary>
    public int YearSpan { get; init; } = 1;

    /// <summary>The last date of a range; else null.</summary>
    public DateValue? Upper { get; init; }

    /// <summary>ISO 8601 (<c>2020-11-09</c>, <c>2020-11</c>, <c>--11-09</c>, <c>2020</c>); a range joined by <c>/</c>; a decade <c>197</c> and century <c>19</c> by their leading digits.</summary>
    public override string Canonical => Upper is null ? One() : $"{One()}/{Upper.One()}";

    /// <inheritdoc/>
    public override string Describe() => Upper is null ? DateWording.Describe(this) : $"{DateWording.Describe(this)} to {DateWording.Describe(Upper)}";

    private string One()
    {
        CultureInfo plain = CultureInfo.InvariantCulture;
        string year = Year is not { } y ? "-" : YearSpan switch
        {
            10 => (y / 10).ToString("000", plain),
            100 => (y / 100).ToString("00", plain),
            _ => y.ToString("0000", plain),
        };
        return (Month, Day) switch
        {
            (null, null) => year,
            ({ } m, null) => $"{year}-{m.ToString("00", plain)}",
            (null, { } d) => $"--{d.ToString("00", plain)}",
            ({ } m, { } d) => $"{year}-{m.ToString("00", plain)}-{d.ToString("00", plain)}",
        };
    }
}
