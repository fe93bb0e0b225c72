using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>How likely two unequal figures of one row are the same fact, one of them altered.</summary>
internal static class Affinity
{
    /// <summary>At or above this, two figures are held to be one fact.</summary>
    public const double Threshold = 3;

    private const double SecondReadingCost = 1;

    /// <summary>The affinity; negative where the two cannot be one fact.</summary>
    /// <param name="left">A figure.</param>
    /// <param name="right">A figure of another version in the same row.</param>
    /// <param name="alone">Whether nothing else of either version is left without a counterpart.</param>
    public static double Between(Figure left, Figure right, bool alone) =>
        Readings(left.Extraction, right.Extraction).Score is var score and >= 0
            ? score + (1 - Math.Abs(left.Place - right.Place)) + (alone ? 1 : 0)
            : -1;

    /// <summary>The readings of two figures that are likest, and how alike they are; a reading that is not the first costs a little.</summary>
    public static (Value Left, Value Right, double Score) Readings(Extraction left, Extraction right)
    {
        (Value Left, Value Right, double Score) best = (left.Value, right.Value, Alike(left.Value, right.Value));
        bool apart = best.Score < 0 && Figure.UnitOf(left.Value) is not null && Figure.UnitOf(right.Value) is not null;
        foreach (Reading l in left.Readings)
        {
            foreach (Reading r in right.Readings)
            {
                // Where the first readings are of different dimensions (a pound of money, a pound of weight), the other is no excuse but the meaning.
                double score = Alike(l.Value, r.Value) - (apart ? 0 : SecondReadingCost);
                best = score > best.Score ? (l.Value, r.Value, score) : best;
            }
        }

        return best;
    }

    private static double Alike(Value left, Value right)
    {
        double kinds = Kinds(left, right);
        double units = Units(Figure.UnitOf(left), Figure.UnitOf(right));
        if (kinds < 0 || units < 0)
        {
            return -1;
        }

        double shape = NumberShape.Between(left, right) is Shape.Other or Shape.None ? 0 : 2;
        return kinds + units + shape + Notations(left, right);
    }

    private static double Kinds(Value left, Value right) => (left, right) switch
    {
        (QuantityValue { Score: true }, QuantityValue { Score: true }) => 2,
        (QuantityValue a, QuantityValue b) => a.Ordinal == b.Ordinal && a.Upper is null == b.Upper is null ? 1 : 0,
        (DateValue a, DateValue b) => (a.Day is null) == (b.Day is null) && (a.Month is null) == (b.Month is null) ? 1.5 : 1,
        (TimeValue, TimeValue) or (DurationValue, DurationValue) => 1.5,
        (DateValue { Month: null, Day: null }, QuantityValue { Unit: null }) or (QuantityValue { Unit: null }, DateValue { Month: null, Day: null }) => 0.5,
        (DurationValue, QuantityValue { Unit: null }) or (QuantityValue { Unit: null }, DurationValue) => 0.3,
        _ => -1,
    };

    private static double Units(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return 0;
        }

        return left == right ? 1 : UnitConversion.Between(left, right).Count > 0 || (IsMoney(left) && IsMoney(right)) || IsTime(left) ? 0.5 : -1;
    }

    private static bool IsMoney(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    private static bool IsTime(string unit) => unit.StartsWith("duration-", StringComparison.Ordinal);

    private static double Notations(Value left, Value right) => (NotationOf(left), NotationOf(right)) switch
    {
        (Notation.Words, Notation.Words) => 0.3,
        (Notation.Words, _) or (_, Notation.Words) => 0,
        _ => 1,
    };

    /// <summary>How a value is written; dates and times count as digits.</summary>
    public static Notation NotationOf(Value value) => value switch
    {
        QuantityValue quantity => quantity.Notation,
        DurationValue duration => duration.Notation,
        _ => Notation.Digits,
    };
}
