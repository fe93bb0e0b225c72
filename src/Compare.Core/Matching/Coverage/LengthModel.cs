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

        var rows = new CellSize[context.Grid.Rows.Length][];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = new CellSize[deviations.Length];
            for (int v = 0; v < deviations.Length; v++)
            {
                rows[row][v] = CellSize.Of(context.Versions[v], context.Grid.Rows[row].Cells[v]);
            }

            Stray(rows[row], deviations);
        }

        Sizes = rows;
        expansion = Array.ConvertAll(deviations, d => d.Count == 0 ? 0 : Median(d) * d.Count / (d.Count + PriorRows));
        double[] learned = new double[deviations.Length];
        looseness = new double[deviations.Length];
        Array.Fill(looseness, 1);
        for (int v = 0; v < learned.Length; v++)
        {
            learned[v] = Looseness(v);
        }

        looseness = learned;
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

    // By how much each version of a row strays from their mean, where two of them at least say something.
    private static void Stray(CellSize[] sizes, List<double>[] deviations)
    {
        double sum = 0;
        int present = 0;
        foreach (CellSize size in sizes)
        {
            sum += size.Length >= LeastLength ? Math.Log(size.Length) : 0;
            present += size.Length >= LeastLength ? 1 : 0;
        }

        for (int v = 0; present > 1 && v < sizes.Length; v++)
        {
            if (sizes[v].Length >= LeastLength)
            {
                deviations[v].Add(Math.Log(sizes[v].Length) - (sum / present));
            }
        }
    }

    // Some languages, and some translators, are freer with length than others: the text itself tells.
    private double Looseness(int version)
    {
        var strays = new List<double>();
        foreach (CellSize[] sizes in Sizes)
        {
            if (sizes[version].Length >= LeastLength && Expected(sizes, version) is >= LeastLength and var expected)
            {
                strays.Add(Math.Abs(Deviation(version, sizes[version].Length, expected)));
            }
        }

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
