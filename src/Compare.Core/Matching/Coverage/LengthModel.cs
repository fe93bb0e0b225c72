using Compare.Core.Aligning;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// How long each version of a document says things, learned from the text itself, and by how much one row of one version strays from that. The spread
/// of translations was measured on human translations of news in twenty-seven languages.
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

    private readonly IReadOnlyList<GridRow> rows;
    private readonly double[] expansion;
    private readonly double[] looseness;

    /// <summary>Learns from the rows of one document in which several versions say something.</summary>
    /// <param name="sizes">The size of every cell of the comparison, by row and version.</param>
    /// <param name="rows">The document's rows.</param>
    /// <param name="prior">How long each version is expected to be, as a logarithm, before the rows have spoken.</param>
    public LengthModel(IReadOnlyList<CellSize[]> sizes, IReadOnlyList<GridRow> rows, double[] prior)
    {
        Sizes = sizes;
        this.rows = rows;
        expansion = Learn(sizes, rows, prior);
        looseness = new double[prior.Length];
        Array.Fill(looseness, 1);
        var loose = new double[prior.Length];
        for (int v = 0; v < loose.Length; v++)
        {
            loose[v] = Looseness(v);
        }

        looseness = loose;
    }

    /// <summary>The size of every cell, by row and version.</summary>
    public IReadOnlyList<CellSize[]> Sizes { get; }

    /// <summary>The length that the others' text would have in a version: the median of what each of them leads to; zero where they say nothing.</summary>
    /// <param name="sizes">The sizes of a row's cells, or of several rows together.</param>
    /// <param name="version">The version.</param>
    public double Expected(CellSize[] sizes, int version)
    {
        var lengths = new List<double>(sizes.Length);
        for (int v = 0; v < sizes.Length; v++)
        {
            if (v != version && sizes[v].Length > 0)
            {
                lengths.Add(Convert(sizes[v].Length, v, version));
            }
        }

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
        var strays = new List<double>();
        foreach (GridRow row in rows)
        {
            CellSize[] sizes = Sizes[row.Index];
            if (sizes[version].Length >= LeastLength && Expected(sizes, version) is >= LeastLength and var expected)
            {
                strays.Add(Math.Abs(Deviation(version, sizes[version].Length, expected)));
            }
        }

        double seen = strays.Count == 0 ? 1 : Median(strays) / UsualDeviation;
        return Math.Clamp(1 + ((seen - 1) * strays.Count / (strays.Count + LoosenessPriorRows)), 1, Loosest);
    }

    /// <summary>How long each version says things in some rows, as a logarithm: what was expected, moved by what the rows show.</summary>
    internal static double[] Learn(IReadOnlyList<CellSize[]> sizes, IReadOnlyList<GridRow> rows, double[] prior)
    {
        var strays = new List<double>[prior.Length];
        for (int v = 0; v < strays.Length; v++)
        {
            strays[v] = [];
        }

        var logs = new double[prior.Length];
        foreach (GridRow row in rows)
        {
            int present = 0;
            double sum = 0;
            for (int v = 0; v < logs.Length; v++)
            {
                logs[v] = sizes[row.Index][v].Length >= LeastLength ? Math.Log(sizes[row.Index][v].Length) - prior[v] : double.NaN;
                present += double.IsNaN(logs[v]) ? 0 : 1;
                sum += double.IsNaN(logs[v]) ? 0 : logs[v];
            }

            for (int v = 0; v < logs.Length && present > 1; v++)
            {
                if (!double.IsNaN(logs[v]))
                {
                    strays[v].Add(logs[v] - (sum / present));
                }
            }
        }

        var learned = new double[prior.Length];
        for (int v = 0; v < learned.Length; v++)
        {
            learned[v] = prior[v] + (strays[v].Count == 0 ? 0 : Median(strays[v]) * strays[v].Count / (strays[v].Count + PriorRows));
        }

        return learned;
    }

    /// <summary>The median; of an even number the mean of the middle two.</summary>
    public static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
