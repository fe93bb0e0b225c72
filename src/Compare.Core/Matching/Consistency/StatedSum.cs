using System.Globalization;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency;

/// <summary>A total that a version states, and the parts that stand with it.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Across">Whether the parts stand beside the total and not above or below it.</param>
/// <param name="Total">The total.</param>
/// <param name="Parts">Its parts, two or more, of the total's unit.</param>
internal sealed record StatedSum(int Version, bool Across, SumFigure Total, IReadOnlyList<SumFigure> Parts)
{
    // What every cell adds may be two numbers; more sums than this and nothing can be said.
    private const int MostSums = 64;

    /// <summary>What the parts make, as they are most likely read.</summary>
    public ExactNumber Sum { get; } = Parts.Aggregate(ExactNumber.Zero, (sum, part) => sum + part.Quantity.Number);

    /// <summary>Whether the parts make the total, in any reading, as far as what is stated was rounded: half of the last digit of each figure.</summary>
    public bool Adds { get; } = IsReached(Total, Parts);

    /// <summary>Whether it shows that the parts are meant to be added: it adds up as it is most likely read, and not by a single part.</summary>
    public bool Proves => (Sum - Total.Quantity.Number).Abs() <= Tolerance(Total, Parts) && Parts.Count(p => p.Quantity.Number.Sign != 0) > 1;

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

    private static bool IsReached(SumFigure total, IReadOnlyList<SumFigure> parts)
    {
        var sums = new List<ExactNumber> { ExactNumber.Zero };
        foreach (SumFigure part in parts)
        {
            if (sums.Count * part.Readings.Count > MostSums)
            {
                return true;
            }

            sums = [.. sums.SelectMany(s => part.Readings.Select(r => s + r))];
        }

        ExactNumber tolerance = Tolerance(total, parts);
        return sums.Exists(s => total.Readings.Any(t => (s - t).Abs() <= tolerance));
    }

    private static ExactNumber Tolerance(SumFigure total, IReadOnlyList<SumFigure> parts) => parts.Aggregate(Half(total), (sum, part) => sum + Half(part));

    private static ExactNumber Half(SumFigure figure) => ExactNumber.PowerOfTen(figure.Quantity.Precision) / new ExactNumber(2);
}
