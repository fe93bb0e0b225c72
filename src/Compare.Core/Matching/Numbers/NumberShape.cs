using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>Names how two unequal values differ.</summary>
internal static class NumberShape
{
    /// <summary>The shape of the difference between two values that are not equal.</summary>
    public static Shape Between(Value left, Value right) => (left, right) switch
    {
        (QuantityValue a, QuantityValue b) when a.Upper is null && b.Upper is null => OfQuantities(a, b),
        (QuantityValue { Upper: { } upperA } a, QuantityValue { Upper: { } upperB } b) => OfEnds(a.Number, b.Number, upperA, upperB),
        (DurationValue a, DurationValue b) when a.Unit == b.Unit => Between(a.Amount, b.Amount),
        (TimeValue a, TimeValue b) when a.Minute == b.Minute && Math.Abs(a.Hour - b.Hour) == 12 => Shape.HalfOfDay,
        (TimeValue a, TimeValue b) => Digits(a.Canonical, b.Canonical),
        (DateValue a, DateValue b) when a.Day == b.Month && a.Month == b.Day && a.Year == b.Year => Shape.DayMonthSwapped,
        (DateValue a, DateValue b) => OfDates(a, b),
        (DateValue { Month: null, Day: null, Upper: null, Year: { } year }, QuantityValue { Upper: null, Unit: null } b) => Between(new ExactNumber(year), b.Number),
        (QuantityValue { Upper: null, Unit: null } a, DateValue { Month: null, Day: null, Upper: null, Year: { } year }) => Between(a.Number, new ExactNumber(year)),
        (DurationValue { Upper: null } a, QuantityValue { Upper: null, Unit: null } b) => Between(a.Amount, b.Number),
        (QuantityValue { Upper: null, Unit: null } a, DurationValue { Upper: null } b) => Between(a.Number, b.Amount),
        _ => Shape.Other,
    };

    /// <summary>The shape of the difference between two numbers that are not equal.</summary>
    public static Shape Between(ExactNumber a, ExactNumber b)
    {
        if ((!a.IsWhole || !b.IsWhole) && a.DecimalPlaces() >= 0 && b.DecimalPlaces() >= 0 && Only(a.ToString()) == Only(b.ToString()))
        {
            return Shape.DecimalMark;
        }

        if (a.Sign > 0 && b.Sign > 0 && (a / b).AsPowerOfTen() is not null)
        {
            return Shape.Magnitude;
        }

        return Digits(a.ToString(), b.ToString());
    }

    // Of two ranges with one end alike, the other end tells.
    private static Shape OfEnds(ExactNumber lowerA, ExactNumber lowerB, ExactNumber upperA, ExactNumber upperB) =>
        lowerA == lowerB && upperA != upperB ? Between(upperA, upperB)
        : upperA == upperB && lowerA != lowerB ? Between(lowerA, lowerB)
        : Shape.Other;

    private static Shape OfQuantities(QuantityValue a, QuantityValue b)
    {
        if (a.Unit is not null && b.Unit is not null && a.Unit != b.Unit && a.Number == b.Number)
        {
            return Shape.UnitNotConverted;
        }

        Shape shape = Between(a.Number, b.Number);
        if (shape != Shape.Magnitude)
        {
            return shape;
        }

        int power = Math.Abs((a.Number / b.Number).AsPowerOfTen() ?? 0);
        bool scaled = a.Notation == Notation.DigitsWithScale && b.Notation == Notation.DigitsWithScale;
        return scaled && power is 3 && a.Number.Abs() >= ExactNumber.PowerOfTen(9) && b.Number.Abs() >= ExactNumber.PowerOfTen(9)
            ? Shape.LongAndShortScale
            : Shape.Magnitude;
    }

    private static Shape OfDates(DateValue a, DateValue b)
    {
        if (a.Year is { } yearA && b.Year is { } yearB && yearA != yearB && a.Month == b.Month && a.Day == b.Day)
        {
            return Between(new ExactNumber(yearA), new ExactNumber(yearB));
        }

        return a.Month == b.Month && a.Day is { } dayA && b.Day is { } dayB && dayA != dayB
            ? Between(new ExactNumber(dayA), new ExactNumber(dayB))
            : Shape.Other;
    }

    private static Shape Digits(string a, string b)
    {
        string digitsA = Only(a), digitsB = Only(b);
        if (digitsA == digitsB)
        {
            return Shape.DecimalMark;
        }

        if (digitsA.Length == digitsB.Length)
        {
            int[] differing = [.. Enumerable.Range(0, digitsA.Length).Where(i => digitsA[i] != digitsB[i])];
            return differing switch
            {
                [_] => digitsA.Length > 1 ? Shape.OneDigit : Shape.Other,
                [var i, var j] when j == i + 1 && digitsA[i] == digitsB[j] && digitsA[j] == digitsB[i] => Shape.TransposedDigits,
                _ => Shape.Other,
            };
        }

        return digitsA.Length == digitsB.Length + 1 && Drops(digitsA, digitsB) ? Shape.AddedDigit
            : digitsB.Length == digitsA.Length + 1 && Drops(digitsB, digitsA) ? Shape.DroppedDigit
            : Shape.Other;
    }

    private static bool Drops(string longer, string shorter)
    {
        int i = 0;
        while (i < shorter.Length && longer[i] == shorter[i])
        {
            i++;
        }

        return longer[(i + 1)..] == shorter[i..] && shorter.Length > 0;
    }

    private static string Only(string text) => string.Concat(text.Where(char.IsAsciiDigit)).TrimStart('0');
}
