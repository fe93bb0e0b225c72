using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>A length of time between two times of day: from, to, length.</summary>
internal sealed class ClockRule : ReckoningRule
{
    private const int HalfDay = 720;
    private const int Day = 1440;
    private static readonly ExactNumber Sixty = new(60);

    // What is said in whole hours may be meant to the half hour, what is said in minutes to five.
    private static readonly ExactNumber HalfHour = new(30);
    private static readonly ExactNumber FiveMinutes = new(5);

    /// <inheritdoc/>
    public override Fit? Check(IReadOnlyList<Value> values)
    {
        if (values[0] is not TimeValue from || values[1] is not TimeValue to || Minutes(values[2]) is not { } stated)
        {
            return null;
        }

        int circle = from.HalfUnknown || to.HalfUnknown ? HalfDay : Day;
        ExactNumber apart = (stated - new ExactNumber(Elapsed(from, to, circle))).Abs();
        ExactNumber other = (stated - new ExactNumber(Elapsed(from, to, circle) + HalfDay)).Abs();
        apart = circle == HalfDay && other < apart ? other : apart;
        return apart.Sign == 0 ? Fit.Exact : apart < Tolerance(values[2]) ? Fit.Near : Fit.Off;
    }

    /// <inheritdoc/>
    public override string? Key(IReadOnlyList<Value> values) => Minutes(values[2]) is { } length ? $"{values[0].Canonical}/{values[1].Canonical} {length}" : null;

    /// <inheritdoc/>
    public override string Explain(IReadOnlyList<Value> values)
    {
        var (from, to) = ((TimeValue)values[0], (TimeValue)values[1]);
        int elapsed = Elapsed(from, to, from.HalfUnknown || to.HalfUnknown ? HalfDay : Day);
        return $"from {from.Describe()} to {to.Describe()} are {(elapsed / 60).ToString(CultureInfo.InvariantCulture)}:{(elapsed % 60).ToString("00", CultureInfo.InvariantCulture)} hours";
    }

    private static int Elapsed(TimeValue from, TimeValue to, int circle) => ((to.Hour * 60) + to.Minute - (from.Hour * 60) - from.Minute + Day) % circle;

    private static ExactNumber? Minutes(Value value) => value switch
    {
        DurationValue { Upper: null, Unit: "duration-hour" } hours => hours.Amount * Sixty,
        DurationValue { Upper: null, Unit: "duration-minute" } minutes => minutes.Amount,
        _ => null,
    };

    private static ExactNumber Tolerance(Value value) => value is DurationValue { Unit: "duration-hour", Amount.IsWhole: true } ? HalfHour : FiveMinutes;
}
