using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>A length of time between two dates: the range or the two dates, then the length. Whoever counts both ends finds one more than whoever does not.</summary>
/// <param name="ends">How many operands are the ends: 1 for a range, 2 for two dates.</param>
internal sealed class SpanRule(int ends) : ReckoningRule
{
    private static readonly ExactNumber DaysOfMonth = ExactNumber.Parse("30.436875");
    private static readonly ExactNumber Week = new(7);
    private static readonly ExactNumber Twelve = new(12);
    private static readonly ExactNumber One = new(1);

    /// <inheritdoc/>
    public override Fit? Check(IReadOnlyList<Value> values) =>
        Moments.Ends(values, ends) is { } between && Amount(values[ends]) is { } length && Elapsed(between.From, between.To, length.Unit) is { } elapsed
            ? Compare(elapsed.Count, elapsed.IsWhole, length.Amount)
            : null;

    /// <inheritdoc/>
    public override string? Key(IReadOnlyList<Value> values) => Moments.Ends(values, ends) is { } between && Amount(values[ends]) is { } length ? $"{between.From.Canonical}/{between.To.Canonical} {length.Amount} {length.Unit}" : null;

    /// <inheritdoc/>
    public override string Explain(IReadOnlyList<Value> values)
    {
        (DateValue from, DateValue to) = Moments.Ends(values, ends)!.Value;
        (ExactNumber amount, string unit) = Amount(values[ends])!.Value;
        ExactNumber count = Elapsed(from, to, unit)!.Value.Count;
        string rounded = count.IsWhole ? count.ToString() : count.ToDouble().ToString("0.#", CultureInfo.InvariantCulture);
        return $"from {Moments.Say(from)} to {Moments.Say(to)} are {rounded} {unit["duration-".Length..]}s{(Compare(count, true, amount) == Fit.Off ? $", and not {amount}" : string.Empty)}";
    }

    private static (ExactNumber Amount, string Unit)? Amount(Value value) => value is DurationValue { Upper: null } length ? (length.Amount, length.Unit) : null;

    private static Fit Compare(ExactNumber count, bool isWhole, ExactNumber amount)
    {
        ExactNumber apart = (amount - count).Abs();
        return (isWhole && (amount == count || amount == count + One)) || apart.Sign == 0 ? Fit.Exact : apart <= One ? Fit.Near : Fit.Off;
    }

    // How often the unit fits between the two; the second value says whether both are stated in that unit, so that nothing is rounded.
    private static (ExactNumber Count, bool IsWhole)? Elapsed(DateValue from, DateValue to, string unit)
    {
        int? years = to.Year - from.Year, months = from.Month is null || to.Month is null ? null : ((years ?? 0) * 12) + to.Month - from.Month;
        int? days = months is null || from.Day is null || to.Day is null ? null : Days(from, to);
        if (years is < 0 || months is < 0 || days is < 0)
        {
            return null;
        }

        return unit switch
        {
            "duration-year" when years is { } y => months is { } m ? (new ExactNumber(m, 12), m % 12 == 0) : (new ExactNumber(y), true),
            "duration-month" when months is { } m => (new ExactNumber(m), true),
            "duration-month" when years is { } y => (new ExactNumber(y) * Twelve, false),
            "duration-week" when days is { } d => (new ExactNumber(d) / Week, d % 7 == 0),
            "duration-week" when months is { } m => (new ExactNumber(m) * DaysOfMonth / Week, false),
            "duration-day" when days is { } d => (new ExactNumber(d), true),
            _ => null,
        };
    }

    private static int? Days(DateValue from, DateValue to)
    {
        // Without a year no 29 February lies between, three times of four.
        int year = from.Year ?? 2001;
        return DatedDay.On(year, from) is { } first && DatedDay.On(to.Year ?? 2001, to) is { } last ? last.DayNumber - first.DayNumber : null;
    }
}
