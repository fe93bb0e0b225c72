using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>When two times of day are one.</summary>
internal static class TimeEquality
{
    /// <summary>The same minute, or twelve hours apart where one does not say which half of the day. Times in different zones are not compared.</summary>
    public static bool Same(TimeValue a, TimeValue b)
    {
        if (a.Zone is not null && b.Zone is not null && !string.Equals(a.Zone, b.Zone, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int apart = Math.Abs(Minutes(a) - Minutes(b)) % 1440;
        return apart == 0 || (apart == 720 && (a.HalfUnknown || b.HalfUnknown));
    }

    /// <summary>A bare number is a time's hour, in either half of the day.</summary>
    public static bool Same(TimeValue time, QuantityValue number) =>
        number.Unit is null && number.Upper is null && time.Minute == 0 && number.Number.IsWhole && number.Number.Abs() <= new ExactNumber(24) && (int)number.Number.Numerator % 12 == time.Hour % 12;

    /// <summary>What one version reads as a time the other may read as hours (19 heures), as hours and minutes (10 hores i 15 minuts), or as minutes and seconds (13:10).</summary>
    public static bool Same(TimeValue time, DurationValue duration) =>
        (duration.Unit switch
        {
            "duration-second" or "duration-minute" => duration.Amount,
            "duration-hour" => duration.Amount * new ExactNumber(60),
            _ => (ExactNumber?)null,
        }) == new ExactNumber(Minutes(time));

    private static int Minutes(TimeValue time) => (time.Hour * 60) + time.Minute;
}
