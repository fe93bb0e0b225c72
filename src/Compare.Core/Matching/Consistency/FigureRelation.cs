using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Matching.Numbers;

namespace Compare.Core.Matching.Consistency;

/// <summary>How two statements of one figure inside a version relate.</summary>
internal static class FigureRelation
{
    private static readonly ExactNumber NearLow = new(2, 3);
    private static readonly ExactNumber NearHigh = new(3, 2);
    private static readonly ExactNumber JustBelow = new(17, 20);

    /// <summary>Whether both can be true at once.</summary>
    public static bool Agree(QuantityValue a, QuantityValue b) => SameValue(a, b) ? !BoundsClash(a, b) : Allows(a, b) || Allows(b, a);

    /// <summary>Whether they state the same number, one of them perhaps rounded.</summary>
    public static bool SameValue(QuantityValue a, QuantityValue b) => QuantityEquality.SameNumber(a.Number, a.Precision, b.Number, b.Precision);

    /// <summary>Whether the numbers are so close, or apart by so clear a slip, that they must be meant as one.</summary>
    public static bool MeantAsOne(QuantityValue a, QuantityValue b)
    {
        if (a.Unit != b.Unit || a.Number.Sign <= 0 || b.Number.Sign <= 0)
        {
            return false;
        }

        ExactNumber ratio = a.Number / b.Number;
        return ratio.AsPowerOfTen() is not null || (ratio > NearLow && ratio < NearHigh);
    }

    // "over 12" allows 13; it does not allow 11, nor 120. Nothing is near none.
    private static bool Allows(QuantityValue bound, QuantityValue value)
    {
        if (bound.Number.Sign == 0)
        {
            return false;
        }

        ExactNumber ratio = value.Number / bound.Number;
        return bound.Approximation switch
        {
            Approximation.Over or Approximation.AtLeast => ratio > new ExactNumber(1) && ratio < NearHigh,
            Approximation.Under or Approximation.AtMost => ratio < new ExactNumber(1) && ratio > NearLow,
            Approximation.Nearly => ratio < new ExactNumber(1) && ratio > JustBelow,
            Approximation.About => ratio > new ExactNumber(9, 10) && ratio < new ExactNumber(11, 10),
            _ => false,
        };
    }

    // More than 300 and 300 at most cannot both hold.
    private static bool BoundsClash(QuantityValue a, QuantityValue b) => (a.Approximation, b.Approximation) is
        (Approximation.Over, Approximation.AtMost or Approximation.Under) or (Approximation.AtMost or Approximation.Under, Approximation.Over);
}
