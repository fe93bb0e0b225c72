using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Numbers;

/// <summary>When two quantities are one: the same number, a number rounded to the other's precision, a share and its percentage, a correct conversion.</summary>
internal static class QuantityEquality
{
    private static readonly ExactNumber Half = new(1, 2);

    // What ends in five is rounded to fives.
    private static readonly ExactNumber Five = new(5);

    // A number of one leading digit and two noughts or more (200 miles) is meant roughly.
    private static readonly ExactNumber Tenth = new(1, 10);
    private static readonly ExactNumber One = new(1);
    private static readonly ExactNumber Ten = new(10);
    private static readonly ExactNumber Twenty = new(20);
    private static readonly ExactNumber Twentieth = new(1, 20);
    private static readonly ExactNumber Hundred = new(100);

    // Rounding leaves a number what it is: 77 is not rounded to hundreds, whatever the noughts say. One part in sixteen is the most.
    private static readonly ExactNumber Closest = new(16);

    public static bool Same(QuantityValue a, QuantityValue b)
    {
        if (a.Upper is null != b.Upper is null)
        {
            return IsAnEnd(a, b) || IsAnEnd(b, a);
        }

        if (a.Unit != b.Unit && a.Unit is not null && b.Unit is not null)
        {
            return (SameBase(a.Unit, b.Unit) && SameEnds(a, b)) || UnitConversion.Between(a.Unit, b.Unit).Any(conversion => Converted(a, b, conversion));
        }

        return SameEnds(a, b) || SameTurned(a, b) || SameDegrees(a, b) || SameShare(a, b) || SameShare(b, a) || SameBehindUnknownUnit(a, b) || SameBehindUnknownUnit(b, a);
    }

    // Ranges are written in so many ways that one end alone is no change; the other end is looked for by itself.
    private static bool IsAnEnd(QuantityValue range, QuantityValue single) => range.Upper is { } upper && !range.Score && !(single.Ordinal && !range.Ordinal) &&
        (Same(range with { Upper = null }, single) || Same(range with { Upper = null, Number = upper }, single) || IsInside(range, single));

    // Whoever converts a range to other units may give its middle: 2-3 km and 2500 metres. Of tens without a unit (widespread 80s) any may be given.
    private static bool IsInside(QuantityValue range, QuantityValue single)
    {
        if (single.Unit is null || range.Unit == single.Unit || range.Upper is not { } upper)
        {
            return false;
        }

        return range.Unit is null
            ? UnitConversion.ToCounterparts(single.Unit).Any(c => Converted(single, range, c))
            : UnitConversion.Between(range.Unit, single.Unit).Any(c => IsMiddle(c.Apply(range.Number), c.Apply(upper), single.Number));
    }

    // Within an eighth of its width.
    private static bool IsMiddle(ExactNumber low, ExactNumber high, ExactNumber single) => (((low + high) * Half) - single).Abs() <= (high - low).Abs() * Half * Half * Half;

    // A rate that one side names without "per": 85 km/h and 85 km an hour.
    private static bool SameBase(string a, string b) => Base(a) == Base(b);

    private static string Base(string unit)
    {
        int start = unit.IndexOf('-', StringComparison.Ordinal) + 1;
        int per = unit.IndexOf("-per-", StringComparison.Ordinal);
        return per < 0 ? unit[start..] : unit[start..per];
    }

    // A unit that was not recognised may have been converted to: 385 miles and a bare 620.
    private static bool SameBehindUnknownUnit(QuantityValue stated, QuantityValue bare) =>
        stated.Unit is not null && bare.Unit is null && UnitConversion.ToCounterparts(stated.Unit).Any(conversion => Converted(stated, bare, conversion));

    /// <summary>Whether two bare numbers agree, one of them perhaps rounded.</summary>
    public static bool SameNumber(ExactNumber a, int precisionA, ExactNumber b, int precisionB)
    {
        if (a == b)
        {
            return true;
        }

        int coarse = Math.Max(precisionA, precisionB);
        ExactNumber apart = (a - b).Abs();
        return precisionA != precisionB && apart <= Half * ExactNumber.PowerOfTen(coarse) && apart * Closest <= a.Abs();
    }

    private static bool SameEnds(QuantityValue a, QuantityValue b) =>
        SameNumber(a.Number, a.Precision, b.Number, b.Precision) &&
        (a.Upper is not { } upperA || b.Upper is not { } upperB || SameNumber(upperA, a.Precision, upperB, b.Precision));

    // A score may be told from the other side: won 1-0, lost 0-1.
    private static bool SameTurned(QuantityValue a, QuantityValue b) => a.Score && b.Score && a.Number == b.Upper && b.Number == a.Upper;

    // Both texts say degrees, and mean those that their readers know.
    private static bool SameDegrees(QuantityValue a, QuantityValue b) => a.Unit is "temperature-generic" or "angle-degree" && a.Unit == b.Unit
        && UnitConversion.BetweenDegrees.Any(c => Converted(a, b, c));

    // A half is 50 %; two thirds are 66 or 67 %.
    private static bool SameShare(QuantityValue share, QuantityValue percentage) =>
        percentage.Unit == "percent" && share.Unit is null && share.Upper is null && percentage.Upper is null &&
        share.Number < new ExactNumber(1) && share.Number.Sign > 0 &&
        ((share.Number * Hundred) - percentage.Number).Abs() < ExactNumber.PowerOfTen(Math.Max(0, percentage.Precision));

    /// <summary>Whether a conversion leads from one to the other: the two intervals that the texts state overlap once converted.</summary>
    public static bool Converted(QuantityValue a, QuantityValue b, UnitConversion conversion)
    {
        if (a.Upper is { } upperA && b.Upper is { } upperB)
        {
            return Converted(a with { Upper = null }, b with { Upper = null }, conversion) && Converted(a with { Upper = null, Number = upperA }, b with { Upper = null, Number = upperB }, conversion);
        }

        bool kept = conversion.Factor == One && conversion.Offset.Sign == 0;
        (ExactNumber lowA, ExactNumber highA) = Interval(a, kept);
        (ExactNumber lowB, ExactNumber highB) = Interval(b, kept);
        return conversion.Apply(lowA) <= highB && lowB <= conversion.Apply(highA);
    }

    private static (ExactNumber Low, ExactNumber High) Interval(QuantityValue quantity, bool kept)
    {
        int place = SignificantPlace(quantity);
        ExactNumber margin = Half * ExactNumber.PowerOfTen(place);
        if (place >= 1 && quantity.Number.Abs() < ExactNumber.PowerOfTen(place + 2) && (quantity.Number / ExactNumber.PowerOfTen(place + 1)).IsWhole)
        {
            margin = quantity.Number.Abs() * Tenth;
        }
        else if ((quantity.Number / (Five * ExactNumber.PowerOfTen(place))).IsWhole && quantity.Number.Abs() >= ExactNumber.PowerOfTen(place + 2))
        {
            margin = Five * margin;
        }

        // Tens are rounder than they look: 40 miles may be 38.
        if (!kept && place == 0 && quantity.Number.Abs() >= Twenty && (quantity.Number / Ten).IsWhole && margin < quantity.Number.Abs() * Twentieth)
        {
            margin = quantity.Number.Abs() * Twentieth;
        }

        // "About 30 yards" is 27 to 33.
        margin = quantity.Approximation == Approximation.About && margin < quantity.Number.Abs() * Tenth ? quantity.Number.Abs() * Tenth : margin;

        // "Nearly 30" may be 27; nobody says so of 41.
        bool round = quantity.Number.Abs() < Ten || (quantity.Number / Five).IsWhole;
        ExactNumber below = quantity.Approximation == Approximation.Nearly && round && !kept ? quantity.Number.Abs() * Tenth : ExactNumber.Zero;
        return (quantity.Number - margin - below, (quantity.Upper ?? quantity.Number) + margin);
    }

    // Of a round number the final noughts are not held to be exact: 60 miles are 55 to 65; but 100 is no coarser than 95 to 105.
    private static int SignificantPlace(QuantityValue quantity)
    {
        int place = quantity.Precision;
        ExactNumber magnitude = quantity.Number.Abs();
        while (magnitude >= ExactNumber.PowerOfTen(place + 2) && (magnitude / ExactNumber.PowerOfTen(place + 1)).IsWhole)
        {
            place++;
        }

        return place;
    }
}
