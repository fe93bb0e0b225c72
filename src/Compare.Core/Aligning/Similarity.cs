namespace Compare.Core.Aligning;

/// <summary>
/// How alike runs of units of two strands are: the cosine of their vectors, weighted by inverse frequency, less what an arbitrary pair would
/// have. Inner products of single units are kept for the corridor; those of runs are their sums.
/// </summary>
internal sealed class Similarity
{
    private readonly Corridor corridor;
    private readonly int[] starts;
    private readonly int[] firsts;
    private readonly float[] dots;
    private readonly WindowNorms left;
    private readonly WindowNorms right;
    private readonly AlignmentModel model;
    private readonly double[] rowMeans;
    private readonly double[] columnMeans;

    public Similarity(FeatureMatrix a, FeatureMatrix b, int features, Corridor corridor, AlignmentModel model)
    {
        this.corridor = corridor;
        this.model = model;
        (float[] factors, float[] normFactors) = Factors(a, b, features, model);
        left = new WindowNorms(a, normFactors, model.NormFloor);
        right = new WindowNorms(b, normFactors, model.NormFloor);
        (firsts, starts) = Extent(corridor);
        dots = new float[starts[^1]];
        Fill(a.Scale(factors), b.Scale(factors).Transpose(features));
        (rowMeans, columnMeans) = Means();
    }

    /// <summary>The mean, over the units of the left strand, of the best cosine that the unit has: how much the features have to say.</summary>
    public double Contrast()
    {
        double sum = 0;
        for (int r = 0; r < firsts.Length; r++)
        {
            double best = 0;
            for (int c = 0; c < starts[r + 1] - starts[r]; c++)
            {
                best = Math.Max(best, Margined(r + 1, 1, firsts[r] + c + 1, 1));
            }

            sum += best;
        }

        return firsts.Length > 0 ? sum / firsts.Length : 0;
    }

    /// <summary>Cosine less margin of the <paramref name="m"/> left units before node i and the <paramref name="n"/> right units before node j.</summary>
    public double Margined(int i, int m, int j, int n)
    {
        double dot = 0;
        for (int r = i - m; r < i; r++)
        {
            int at = starts[r] + j - n - firsts[r];
            for (int c = 0; c < n; c++)
            {
                dot += dots[at + c];
            }
        }

        double normLeft = model.Gamma == 1 ? left.Of(i - m, m) : Math.Pow(left.Of(i - m, m), model.Gamma) * Math.Pow(left.Mean(m), 1 - model.Gamma);
        double normRight = model.Gamma == 1 ? right.Of(j - n, n) : Math.Pow(right.Of(j - n, n), model.Gamma) * Math.Pow(right.Mean(n), 1 - model.Gamma);
        double row = (rowMeans[i] - rowMeans[i - m]) * n / (normLeft * right.Mean(n));
        double column = (columnMeans[j] - columnMeans[j - n]) * m / (left.Mean(m) * normRight);
        double margin = (row + column) / 2;
        double cosine = Math.Min(1, dot / (normLeft * normRight));
        return model.Power == 1 ? cosine - margin : Math.Pow(cosine, model.Power) - Math.Pow(margin, model.Power);
    }

    private static (float[] Dot, float[] Norm) Factors(FeatureMatrix a, FeatureMatrix b, int features, AlignmentModel model)
    {
        int[] inLeft = a.Frequencies(features);
        int[] inRight = b.Frequencies(features);
        var dot = new float[features];
        var norm = new float[features];
        for (int f = 0; f < features; f++)
        {
            double frequency = Math.Max((double)inLeft[f] / Math.Max(1, a.Count), (double)inRight[f] / Math.Max(1, b.Count));
            bool shared = inLeft[f] > 0 && inRight[f] > 0;
            double weight = frequency > 0 ? Math.Log(1 + (1 / frequency)) : 0;
            dot[f] = shared ? (float)weight : 0;
            norm[f] = (float)(shared ? weight : weight * model.UnsharedNorm);
        }

        return (dot, norm);
    }

    // The columns that beads inside the corridor may ask of each unit of the left strand.
    private static (int[] Firsts, int[] Starts) Extent(Corridor corridor)
    {
        var firsts = new int[corridor.Left];
        var starts = new int[corridor.Left + 1];
        for (int r = 0; r < corridor.Left; r++)
        {
            firsts[r] = corridor.Low(Math.Max(0, r - BeadType.Most + 1));
            starts[r + 1] = starts[r] + corridor.High(Math.Min(corridor.Left, r + BeadType.Most)) - firsts[r];
        }

        return (firsts, starts);
    }

    private void Fill(FeatureMatrix a, Postings b)
    {
        for (int r = 0; r < firsts.Length; r++)
        {
            Span<float> row = dots.AsSpan(starts[r], starts[r + 1] - starts[r]);
            ReadOnlySpan<int> features = a.Features(r);
            ReadOnlySpan<float> weights = a.Weights(r);
            for (int e = 0; e < features.Length; e++)
            {
                ReadOnlySpan<int> columns = b.Rows(features[e]);
                ReadOnlySpan<float> values = b.Weights(features[e]);
                int p = columns.BinarySearch(firsts[r]);
                for (p = p < 0 ? ~p : p; p < columns.Length && columns[p] - firsts[r] < row.Length; p++)
                {
                    row[columns[p] - firsts[r]] += weights[e] * values[p];
                }
            }
        }
    }

    // Means of the inner products over the corridor, summed from the start, so that a run's mean is a difference.
    private (double[] Rows, double[] Columns) Means()
    {
        var rows = new double[corridor.Left + 1];
        var columns = new double[corridor.Right + 1];
        var counts = new int[corridor.Right + 1];
        for (int r = 0; r < corridor.Left; r++)
        {
            int width = starts[r + 1] - starts[r];
            double sum = 0;
            for (int c = 0; c < width; c++)
            {
                float dot = dots[starts[r] + c];
                sum += dot;
                columns[firsts[r] + c + 1] += dot;
                counts[firsts[r] + c + 1]++;
            }

            rows[r + 1] = rows[r] + (sum / Math.Max(1, width));
        }

        for (int c = 0; c < corridor.Right; c++)
        {
            columns[c + 1] = columns[c] + (columns[c + 1] / Math.Max(1, counts[c + 1]));
        }

        return (rows, columns);
    }
}
