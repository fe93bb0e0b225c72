using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>Two figures of one thing, before and after.</summary>
internal static class Change
{
    private static readonly ExactNumber FarApart = new(500);
    private static readonly ExactNumber Thousand = new(1000);

    /// <summary>The two figures and how precisely the coarser is stated; null where the values are no such pair. "From 40 to 52 million" gives the scale once.</summary>
    /// <param name="values">One range, or two figures; what follows is not looked at.</param>
    /// <param name="count">How many of them are the ends: 1 or 2.</param>
    public static (ExactNumber From, ExactNumber To, int Precision)? Of(IReadOnlyList<Value> values, int count)
    {
        if (count == 1)
        {
            return values[0] is QuantityValue { Upper: { } upper, Score: false, Ordinal: false } range ? (range.Number, upper, range.Precision) : null;
        }

        if (values[0] is not QuantityValue { Upper: null, Ordinal: false } from || values[1] is not QuantityValue { Upper: null, Ordinal: false } to ||
            (from.Unit is not null && to.Unit is not null && from.Unit != to.Unit))
        {
            return null;
        }

        ExactNumber first = from.Number;
        int precision = from.Precision;
        while (from.Notation == Notation.Digits && to.Notation == Notation.DigitsWithScale && first.Sign > 0 && first * FarApart < to.Number)
        {
            (first, precision) = (first * Thousand, precision + 3);
        }

        return (first, to.Number, Math.Max(precision, to.Precision));
    }
}
