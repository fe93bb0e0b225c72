using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>Tells where a unit may stand that is not known to us: a language without data about units may state any figure in other units.</summary>
internal static class KnownUnits
{
    private static readonly string[] Times =
        ["duration-second", "duration-minute", "duration-hour", "duration-day", "duration-week", "duration-month", "duration-year"];

    /// <summary>Whether the language of one of the versions has no data about units.</summary>
    public static bool AreMissing(MatchContext context, IEnumerable<int> versions)
    {
        foreach (int version in versions)
        {
            if (context.Versions[version].Language.DataTag is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value with a unit and a bare number agree once the number is given some unit of the same dimension: 408 hours and 17 of something.</summary>
    public static bool MayAgree(Value stated, Value bare)
    {
        if (bare is not QuantityValue { Unit: null } number)
        {
            return false;
        }

        if (stated is DurationValue duration)
        {
            return Array.Exists(Times, unit => DurationEquality.Same(duration, new DurationValue(number.Number, unit) { Upper = number.Upper }));
        }

        return stated is QuantityValue { Unit: { } of } quantity && UnitConversion.ToAny(of).Any(c => QuantityEquality.Converted(quantity, number, c));
    }
}
