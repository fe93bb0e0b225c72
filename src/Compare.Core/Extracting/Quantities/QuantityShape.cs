using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Quantities;

/// <summary>All that was found of one quantity, from which its readings are made.</summary>
internal sealed record QuantityShape(NumberRange Range, FoundUnit? Unit, bool Negative, bool SignUnsure, double Ordinal)
{
    private const double LeastWithUnit = 0.85;
    // "Une heure" is "an hour": one in words is an article as often as a number.
    private const double OneWithUnit = 0.45;
    private const double LeastCounted = 0.75;
    private static readonly ExactNumber One = new(1);

    /// <summary>A part of the unit that is added (3年半), or zero.</summary>
    public ExactNumber Part { get; init; }

    /// <summary>Where the thing counted stands.</summary>
    public TextSpan Counted { get; init; }

    /// <summary>The thing counted, as written.</summary>
    public string? CountedText { get; init; }

    /// <summary>How exactly the number is claimed.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The scale that the unit's letter may be instead (10m), or null.</summary>
    public string? LetterScale { get; init; }

    /// <summary>One to four readings, the likeliest first.</summary>
    public ImmutableArray<QuantityReading> Readings()
    {
        var readings = new List<QuantityReading>();
        for (int i = 0; i < Range.Lower.Readings.Length; i++)
        {
            AddUnits(readings, Basic(i), Raised(Range.Lower.Readings[i].Likelihood * (Range.Lower.Torn ? 0.4 : Range.OnlyScore ? 0.6 : 1)));
        }

        foreach (QuantityReading first in readings.Take(2).ToList())
        {
            AddAlternatives(readings, first.Value, first.Likelihood);
        }

        return [.. readings.OrderByDescending(r => r.Likelihood).Take(Extraction.MostReadings)];
    }

    private QuantityValue Basic(int index)
    {
        NumberReading lower = Range.Lower.Readings[index];
        NumberReading? upper = Range.Upper?.Readings[Math.Min(index, Range.Upper.Readings.Length - 1)];
        ExactNumber number = Range.Upper is { } other && index == 0 && !Range.Score ? RangeReader.Scaled(Range.Lower, other) : lower.Value;
        number += Part;
        return new QuantityValue(Negative ? -number : number)
        {
            Upper = upper?.Value,
            Score = Range.Score,
            Ordinal = Ordinal > 0.5,
            Approximation = Approximation,
            Precision = upper is { } high ? Math.Min(lower.Precision, high.Precision) : lower.Precision,
            Notation = Range.Lower.Notation,
            Counted = CountedText,
            CountedSpan = Counted,
        };
    }

    private void AddUnits(List<QuantityReading> readings, QuantityValue basic, double likelihood)
    {
        double share = 1;
        foreach (string unit in Unit is null ? [] : Unit.Units)
        {
            readings.Add(new QuantityReading(InUnit(basic, unit), likelihood * share));
            share = 0.4;
        }

        if (Unit is null)
        {
            readings.Add(new QuantityReading(basic, likelihood));
        }
    }

    // Cents, pence and the like are hundredths: their fact is the currency's code and /100 (/10 for tenths).
    private static QuantityValue InUnit(QuantityValue basic, string unit)
    {
        if (unit == "percent-tenths")
        {
            ExactNumber ten = new(10);
            return basic with { Unit = "percent", Number = basic.Number <= ten ? basic.Number * ten : basic.Number, Precision = basic.Precision + 1 };
        }

        int slash = unit.IndexOf("/10", StringComparison.Ordinal);
        if (slash < 0)
        {
            return basic with { Unit = unit };
        }

        int places = unit.Length - slash - "/1".Length;
        ExactNumber part = ExactNumber.PowerOfTen(-places);
        return basic with { Unit = unit[..slash], Number = basic.Number * part, Upper = basic.Upper * part, Precision = basic.Precision - places };
    }

    private void AddAlternatives(List<QuantityReading> readings, QuantityValue value, double likelihood)
    {
        if (Ordinal is > 0 and <= 0.5)
        {
            readings.Add(new QuantityReading(value with { Ordinal = true }, likelihood * Ordinal));
        }

        if (Negative && SignUnsure)
        {
            readings.Add(new QuantityReading(value with { Number = -value.Number }, likelihood * 0.4));
        }

        if (value.Upper is { } end && end > value.Number && !Range.OnlyScore && Range.Lower.Notation == Notation.Digits && value.Unit is null)
        {
            readings.Add(new QuantityReading(value with { Score = !value.Score }, likelihood * 0.4));
        }

        if (LetterScale is { } power && int.TryParse(power, NumberStyles.None, CultureInfo.InvariantCulture, out int exponent) && exponent < 20)
        {
            readings.Add(new QuantityReading(value with { Number = value.Number * ExactNumber.PowerOfTen(exponent), Unit = null, Precision = value.Precision + exponent, Notation = Notation.DigitsWithScale }, likelihood * 0.5));
        }
    }

    private double Raised(double likelihood)
    {
        if (Range.Lower.Notation != Notation.Words)
        {
            return likelihood;
        }

        if (Range.Upper is null && Range.Lower.Value == One)
        {
            return Unit is null ? likelihood : Math.Max(likelihood, OneWithUnit);
        }

        if (Unit is not null || Range.Upper is not null)
        {
            return Math.Max(likelihood, LeastWithUnit);
        }

        return CountedText is not null && Range.Lower.Value > One && likelihood >= 0.3 && !Range.Lower.Ordinal ? Math.Max(likelihood, LeastCounted) : likelihood;
    }
}
