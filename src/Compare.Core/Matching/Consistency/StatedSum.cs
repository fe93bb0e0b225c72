using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency;

/// <summary>A total that a version states, and the parts that stand with it.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Across">Whether the parts stand beside the total and not above or below it.</param>
/// <param name="Total">The total.</param>
/// <param name="Parts">Its parts, two or more, of the total's unit.</param>
internal sealed record StatedSum(int Version, bool Across, SumFigure Total, IReadOnlyList<SumFigure> Parts)
{
    /// <summary>What the parts make, as they are most likely read.</summary>
    public ExactNumber Sum { get; } = Parts.Aggregate(ExactNumber.Zero, (sum, part) => sum + part.Quantity.Number);

    /// <summary>Whether the parts make the total, in any reading, as far as what is stated was rounded: half of the last digit of each figure.</summary>
    public bool Adds { get; } = IsReached(Total, Parts);

    /// <summary>Whether it shows that the parts are meant to be added: it adds up as it is most likely read, and not by a single part.</summary>
    public bool Proves => IsReached(Total, Parts, 0) && Parts.Count(p => p.Quantity.Number.Sign != 0) > 1;

    /// <summary>Whether another line of the same table, with the same total, proves that the parts are meant to be added.</summary>
    public bool IsProven { get; init; }

    /// <summary>
    /// Whether it looks like a total that went wrong and not like a mean, a part of an incomplete list or a heading with its kinds below: larger than every part, off by
    /// what one other digit or two swapped digits make or by a power of ten, and not by one of the parts.
    /// </summary>
    public bool IsSlip =>
        Parts.All(p => p.Quantity.Number.Sign >= 0 && p.Quantity.Number < Total.Quantity.Number) &&
        !Parts.Any(p => (Sum - Total.Quantity.Number).Abs() == p.Quantity.Number) &&
        (IsOfOneDigit((Sum - Total.Quantity.Number).Abs()) || (Sum / Total.Quantity.Number).AsPowerOfTen() is not null);

    // One digit changes a number by 1 to 9 times a power of ten, two swapped neighbours by 9 times as much.
    private static bool IsOfOneDigit(ExactNumber difference)
    {
        string digits = difference.ToString().Replace(".", string.Empty, StringComparison.Ordinal).Trim('0');
        return digits.Length == 1 || (digits.Length == 2 && int.Parse(digits, CultureInfo.InvariantCulture) % 9 == 0);
    }

    // Whoever means 1.550 as a decimal number means all figures so: the second reading of one goes with the second of the others.
    private static bool IsReached(SumFigure total, IReadOnlyList<SumFigure> parts)
    {
        for (int reading = 0; reading < Extraction.MostReadings; reading++)
        {
            if (IsReached(total, parts, reading))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReached(SumFigure total, IReadOnlyList<SumFigure> parts, int reading)
    {
        QuantityValue stated = Read(total, reading);
        ExactNumber difference = -stated.Number, tolerance = Half(stated);
        foreach (SumFigure part in parts)
        {
            QuantityValue value = Read(part, reading);
            (difference, tolerance) = (difference + value.Number, tolerance + Half(value));
        }

        return difference.Abs() <= tolerance;
    }

    private static QuantityValue Read(SumFigure figure, int reading) => figure.Readings[Math.Min(reading, figure.Readings.Count - 1)];

    private static ExactNumber Half(QuantityValue value) => ExactNumber.PowerOfTen(value.Precision) / new ExactNumber(2);
}
