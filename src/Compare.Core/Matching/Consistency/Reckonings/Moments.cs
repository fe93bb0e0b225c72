using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>Reads values as points of the calendar, years first: what is extracted as a bare number or a length of 1926 years is a year as well.</summary>
internal static class Moments
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>The two ends of a span of time: a range, or two single dates; null where the values are no such thing or lack a year on one side only.</summary>
    /// <param name="values">One range, or two dates; what follows is not looked at.</param>
    /// <param name="count">How many of them are the ends: 1 or 2.</param>
    public static (DateValue From, DateValue To)? Ends(IReadOnlyList<Value> values, int count)
    {
        (DateValue? from, DateValue? to) = count == 1 ? Range(values[0]) : (One(values[0]), One(values[1]));
        return from is not null && to is not null && from.Year is null == to.Year is null ? (from, to) : null;
    }

    /// <summary>The date that a value is, or null.</summary>
    public static DateValue? One(Value value) => value switch
    {
        DateValue { Upper: null, YearSpan: 1 } date => date,
        QuantityValue { Upper: null, Unit: null, Ordinal: false, Notation: Notation.Digits } quantity => Year(quantity.Number),
        DurationValue { Upper: null, Unit: "duration-year" } duration => Year(duration.Amount),
        _ => null,
    };

    /// <summary>How a date is said in a clause.</summary>
    public static string Say(DateValue date) => date.Year is { } year && date.Month is null ? year.ToString(CultureInfo.InvariantCulture) : date.Describe();

    private static (DateValue? From, DateValue? To) Range(Value value) => value switch
    {
        DateValue { Upper: { YearSpan: 1 } upper, YearSpan: 1 } date => (date with { Upper = null }, upper.Year is null && date.Year is { } year ? upper with { Year = year } : upper),
        QuantityValue { Upper: { } to, Unit: null, Score: false } range => (Year(range.Number), Year(to)),
        DurationValue { Upper: { } to, Unit: "duration-year" } range => (Year(range.Amount), Year(to)),
        _ => (null, null),
    };

    private static DateValue? Year(ExactNumber number) =>
        number.IsWhole && number >= new ExactNumber(FirstYear) && number <= new ExactNumber(LastYear) ? new DateValue((int)number.Numerator, null, null) : null;
}
