using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>An age between birth and death: the range of years or the two dates, then the age.</summary>
/// <param name="ends">How many operands are the ends: 1 for a range, 2 for two dates.</param>
internal sealed class AgeRule(int ends) : ReckoningRule
{
    private static readonly ExactNumber Oldest = new(125);

    /// <inheritdoc/>
    public override Fit? Check(IReadOnlyList<Value> values)
    {
        if (Moments.Ends(values, ends) is not { } life || Age(values[ends]) is not { } stated || Reached(life.From, life.To) is not { } reached)
        {
            return null;
        }

        ExactNumber low = new(reached.Low), high = new(reached.High), one = new(1);
        return stated >= low && stated <= high ? Fit.Exact : stated >= low - one && stated <= high + one ? Fit.Near : Fit.Off;
    }

    /// <inheritdoc/>
    public override string? Key(IReadOnlyList<Value> values) => Moments.Ends(values, ends) is { } life && Age(values[ends]) is { } age ? $"{life.From.Canonical}/{life.To.Canonical} {age}" : null;

    /// <inheritdoc/>
    public override string Explain(IReadOnlyList<Value> values)
    {
        (DateValue from, DateValue to) = Moments.Ends(values, ends)!.Value;
        (int low, int high) = Reached(from, to)!.Value;
        return $"who was born in {Moments.Say(from)} was {(low == high ? Number(high) : $"{Number(low)} or {Number(high)}")} in {Moments.Say(to)}";
    }

    /// <summary>The age that a value may be in whole years, or null.</summary>
    public static ExactNumber? Age(Value value) => value switch
    {
        QuantityValue { Upper: null, Unit: null, Ordinal: false } number when number.Number.IsWhole && number.Number.Sign > 0 && number.Number < Oldest => number.Number,
        DurationValue { Upper: null, Unit: "duration-year" } years when years.Amount.IsWhole && years.Amount.Sign > 0 && years.Amount < Oldest => years.Amount,
        _ => null,
    };

    // In the year of death the birthday may still have been to come.
    private static (int Low, int High)? Reached(DateValue born, DateValue died)
    {
        if (died.Year - born.Year is not (>= 0 and < 125 and var years))
        {
            return null;
        }

        if (born is not { Month: { } bornMonth, Day: { } bornDay } || died is not { Month: { } month, Day: { } day })
        {
            return (years - 1, years);
        }

        int age = month > bornMonth || (month == bornMonth && day >= bornDay) ? years : years - 1;
        return (age, age);
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
