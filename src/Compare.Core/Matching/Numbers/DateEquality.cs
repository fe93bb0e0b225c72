using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>When two dates are one: every part that both state is the same, and they share a part.</summary>
internal static class DateEquality
{
    public static bool Same(DateValue a, DateValue b)
    {
        if (a.Upper is not null && b.Upper is not null)
        {
            return One(a, b) && One(a.Upper, b.Upper);
        }

        // A range that the other version names by its first or last day only still speaks of that day.
        return One(a, b) || (a.Upper is not null && One(a.Upper, b)) || (b.Upper is not null && One(a, b.Upper));
    }

    /// <summary>A bare number is a date's year, decade or day, a score none of them; a bare range is a range of dates only where both ends are.</summary>
    public static bool Same(DateValue date, QuantityValue number)
    {
        if (date.Upper is { } last && number.Upper is { } upper)
        {
            return Same(date with { Upper = null }, number with { Upper = null }) && Same(last, number with { Upper = null, Number = upper });
        }

        if (number.Unit is not null || number.Score || !number.Number.IsWhole || number.Number.Abs() > new ExactNumber(10000))
        {
            return false;
        }

        int whole = (int)number.Number.Numerator;
        return whole == date.Day || (date.Year is { } year && (whole == year || (whole < 100 && whole == year % 100) || (date.YearSpan == 100 && whole == (year / 100) + 1)));
    }

    private static bool One(DateValue a, DateValue b)
    {
        bool shared = false;
        return Years(a, b, ref shared) && Part(a.Month, b.Month, ref shared) && Part(a.Day, b.Day, ref shared) && shared;
    }

    private static bool Part(int? a, int? b, ref bool shared)
    {
        if (a is null || b is null)
        {
            return true;
        }

        shared |= a == b;
        return a == b;
    }

    private static bool Years(DateValue a, DateValue b, ref bool shared)
    {
        if (a.Year is not { } yearA || b.Year is not { } yearB)
        {
            return true;
        }

        bool same = a.YearSpan == b.YearSpan && (yearA == yearB || (yearA < 100 && yearA == yearB % 100) || (yearB < 100 && yearB == yearA % 100));
        bool inside = (yearB >= yearA && yearB < yearA + a.YearSpan) || (yearA >= yearB && yearA < yearB + b.YearSpan);
        shared |= same || inside;
        return same || inside;
    }
}
