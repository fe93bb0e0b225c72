using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>When two lengths of time are one: the same amount once brought to one unit (24 hours and a day, 18 months and one and a half years).</summary>
internal static class DurationEquality
{
    // The mean month of the Gregorian calendar in seconds. Months and weeks are brought to each other roughly: 3 months and 13 weeks.
    private static readonly ExactNumber SecondsOfMonth = new(2629746);
    private static readonly ExactNumber Sixty = new(60);
    private static readonly ExactNumber Roughly = ExactNumber.Parse("0.03");

    public static bool Same(DurationValue a, DurationValue b)
    {
        if (a.Upper is null != b.Upper is null)
        {
            return IsAnEnd(a, b) || IsAnEnd(b, a);
        }

        if (Scale(a.Unit) is not { } scaleA || Scale(b.Unit) is not { } scaleB)
        {
            return false;
        }

        if (scaleA.Calendar != scaleB.Calendar)
        {
            ExactNumber secondsA = Seconds(a, scaleA), secondsB = Seconds(b, scaleB);
            return a.Upper is null && (IsWeek(a) || IsWeek(b)) && (secondsA - secondsB).Abs() <= secondsA.Abs() * Roughly;
        }

        return a.Amount * scaleA.Factor == b.Amount * scaleB.Factor &&
            (a.Upper is not { } upperA || b.Upper is not { } upperB || upperA * scaleA.Factor == upperB * scaleB.Factor);
    }

    /// <summary>A number without unit is the amount, a ratio minutes and seconds (3:35); with a unit of time it is a duration.</summary>
    public static bool Same(DurationValue duration, QuantityValue number) => number is { Score: true, Upper: { } seconds }
        ? Same(duration, new DurationValue((number.Number * Sixty) + seconds, "duration-second"))
        : number.Unit is null
        ? duration.Amount == number.Number && duration.Upper == number.Upper
        : number.Unit.StartsWith("duration-", StringComparison.Ordinal) && Same(duration, new DurationValue(number.Number, number.Unit) { Upper = number.Upper });

    private static bool IsAnEnd(DurationValue range, DurationValue single) => range.Upper is { } upper &&
        (Same(range with { Upper = null }, single) || Same(range with { Upper = null, Amount = upper }, single) || IsInside(range, upper, single));

    // Whoever brings a range to another unit may give its middle: 2 to 5 days and 84 hours.
    private static bool IsInside(DurationValue range, ExactNumber upper, DurationValue single) =>
        range.Unit != single.Unit && Scale(range.Unit) is { } outer && Scale(single.Unit) is { } inner &&
        Seconds(range, outer) <= Seconds(single, inner) && Seconds(single, inner) <= Seconds(range with { Amount = upper }, outer);

    private static bool IsWeek(DurationValue value) => value.Unit == "duration-week";

    private static ExactNumber Seconds(DurationValue value, (bool Calendar, ExactNumber Factor) scale) =>
        value.Amount * scale.Factor * (scale.Calendar ? SecondsOfMonth : new ExactNumber(1));

    private static (bool Calendar, ExactNumber Factor)? Scale(string unit) => unit switch
    {
        "duration-second" => (false, new ExactNumber(1)),
        "duration-minute" => (false, new ExactNumber(60)),
        "duration-hour" => (false, new ExactNumber(3600)),
        "duration-day" => (false, new ExactNumber(86400)),
        "duration-week" => (false, new ExactNumber(604800)),
        "duration-month" => (true, new ExactNumber(1)),
        "duration-quarter" => (true, new ExactNumber(3)),
        "duration-year" => (true, new ExactNumber(12)),
        "duration-decade" => (true, new ExactNumber(120)),
        "duration-century" => (true, new ExactNumber(1200)),
        _ => null,
    };
}
