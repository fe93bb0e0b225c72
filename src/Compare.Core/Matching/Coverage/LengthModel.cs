namespace Compare.Core.Matching.Coverage;

/// <summary>
/// How long each version says things, learned from the text itself, and by how much one row of one version strays from that. The spread of
/// translations was measured on human translations of news in twenty-seven languages.
/// </summary>
public sealed class LengthModel
{
    // The spread of the logarithm of a long sentence's length, and what short ones add to it for each letter.
    private const double Spread = 0.13;
    private const double SpreadOfShort = 2;

    // Letters added to both sides, so that a line of two words is not twice a line of one.
    private const double Smoothing = 8;

    // How many rows of average length are assumed before the text itself has spoken.
    private const double PriorRows = 10;

    // Shorter cells say little of a version's length.
    private const double LeastLength = 20;

    // The median deviation of an ordinary text in these units. One that strays more has its deviations scaled down, but slowly: it may be that much is missing.
    private const double UsualDeviation = 0.47;
    private const double LoosenessPriorRows = 200;
    private const double Loosest = 1.3;

    private readonly double[] expansion;
    private readonly double[] looseness;

    /// <summary>Learns from all rows in which several versions say something.</summary>
    public LengthModel(MatchContext context)
    {
        var deviations = new List<double>[context.Versions.Count];
        for (int v = 0; v < deviations.Length; v++)
        {
            deviations[v] = [];
        }

        Sizes = [.. context.Grid.Rows.Select(r => Enumerable.Range(0, deviations.Length).Select(v => CellSize.Of(context.Versions[v], r.Cells[v])).ToArray())];
        foreach (CellSize[] sizes in Sizes)
        {
            int[] present = [.. Enumerable.Range(0, sizes.Length).Where(v => sizes[v].Length >= LeastLength)];
            double mean = present.Length < 2 ? 0 : present.Average(v => Math.Log(sizes[v].Length));
            foreach (int v in present.Length < 2 ? [] : present)
            {
                deviations[v].Add(Math.Log(sizes[v].Length) - mean);
            }
        }

        expansion = [.. deviations.Select(d => d.Count == 0 ? 0 : Median(d) * d.Count / (d.Count + PriorRows))];
        looseness = [.. Enumerable.Repeat(1.0, deviations.Length)];
        looseness = [.. looseness.Select((_, v) => Looseness(v))];
    }

    /// <summary>The size of every cell, by row and version.</summary>
    public IReadOnlyList<CellSize[]> Sizes { get; }

    /// <summary>The length that the others' text would have in a version: the median of what each of them leads to; zero where they say nothing.</summary>
    /// <param name="sizes">The sizes of a row's cells, or of several rows together.</param>
    /// <param name="version">The version.</param>
    public double Expected(CellSize[] sizes, int version)
    {
        List<double> lengths = [.. Enumerable.Range(0, sizes.Length)
            .Where(v => v != version && sizes[v].Length > 0)
            .Select(v => Convert(sizes[v].Length, v, version))];
        return lengths.Count == 0 ? 0 : Median(lengths);
    }

    /// <summary>The length that one version's text would have in another.</summary>
    public double Convert(double length, int from, int to) => length * Math.Exp(expansion[to] - expansion[from]);

    /// <summary>By how many standard deviations a length is above (positive) or below (negative) what is expected of the version.</summary>
    public double Deviation(int version, double length, double expected) =>
        Math.Log((length + Smoothing) / (expected + Smoothing)) /
        Math.Sqrt((Spread * Spread) + (SpreadOfShort / (((length + expected) / 2) + Smoothing))) / looseness[version];

    // Some languages, and some translators, are freer with length than others: the text itself tells.
    private double Looseness(int version)
    {
        List<double> strays = [.. Sizes
            .Where(s => s[version].Length >= LeastLength)
            .Select(s => (s[version].Length, Expected: Expected(s, version)))
            .Where(s => s.Expected >= LeastLength)
            .Select(s => Math.Abs(Deviation(version, s.Length, s.Expected)))];
        double seen = strays.Count == 0 ? 1 : Median(strays) / UsualDeviation;
        return Math.Clamp(1 + ((seen - 1) * strays.Count / (strays.Count + LoosenessPriorRows)), 1, Loosest);
    }

    /// <summary>The median; of an even number the mean of the middle two.</summary>
    public static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
