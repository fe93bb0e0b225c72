namespace Compare.Core.Aligning;

/// <summary>
/// How alike runs of units of two strands are: the root of the cosine of their vectors, weighted by inverse frequency, less that of an arbitrary
/// pair. The root, because one rare name shared says nearly as much as many. Inner products of single units are kept for the corridor; those of
/// runs are their sums.
/// </summary>
internal sealed class Similarity
{
    private readonly Corridor corridor;
    private readonly int[] starts;
    private readonly int[] firsts;
    private readonly float[] dots;
    private readonly RunShare[][] leftRuns;
    private readonly RunShare[][] rightRuns;
    private readonly float[] perLeft;
    private readonly float[] perRight;
    private readonly float parts;

    public Similarity(FeatureMatrix a, FeatureMatrix b, int features, Corridor corridor, AlignmentModel model)
    {
        this.corridor = corridor;
        parts = (float)model.Parts;
        (float[] factors, float[] normFactors) = Factors(a, b, features, model);
        (firsts, starts) = Extent(corridor);
        dots = new float[starts[^1]];
        FeatureMatrix scaledLeft = a.Scale(factors);
        FeatureMatrix scaledRight = b.Scale(factors);
        Fill(scaledLeft, scaledRight.Transpose(features));
        double[] rows = Means(scaledLeft, scaledRight.Sum(features), b.Count);
        double[] columns = Means(scaledRight, scaledLeft.Sum(features), a.Count);
        var left = new WindowNorms(a, normFactors);
        var right = new WindowNorms(b, normFactors);
        (leftRuns, rightRuns) = (Runs(left, rows), Runs(right, columns));
        (perLeft, perRight) = (PerMean(left), PerMean(right));
    }

    /// <summary>The likeness of the <paramref name="m"/> left units before node i and the <paramref name="n"/> right units before node j: below one, and below zero where it is less than that of an arbitrary pair.</summary>
    public double Of(int i, int m, int j, int n)
    {
        float dot = 0;
        for (int r = i - m; r < i; r++)
        {
            int at = starts[r] + j - n - firsts[r];
            for (int c = 0; c < n; c++)
            {
                dot += dots[at + c];
            }
        }

        RunShare leftRun = leftRuns[m - 1][i];
        RunShare rightRun = rightRuns[n - 1][j];
        float whole = (m + n) / 2f * Margined(dot, leftRun, n, rightRun, m);
        return m + n == 2 || parts == 0 ? whole : ((1 - parts) * whole) + (parts * Parts(i, m, j, n, leftRun, rightRun));
    }

    // Half the likeness of each unit to the whole other side: a unit that brings nothing to the bead must not be carried by the others.
    private float Parts(int i, int m, int j, int n, RunShare leftRun, RunShare rightRun)
    {
        float sum = 0;
        Span<float> columns = stackalloc float[BeadType.Most];
        columns.Clear();
        for (int r = i - m; r < i; r++)
        {
            int at = starts[r] + j - n - firsts[r];
            float row = 0;
            for (int c = 0; c < n; c++)
            {
                row += dots[at + c];
                columns[c] += dots[at + c];
            }

            sum += Margined(row, leftRuns[0][r + 1], n, rightRun, 1);
        }

        for (int c = 0; c < n; c++)
        {
            sum += Margined(columns[c], leftRun, 1, rightRuns[0][j - n + c + 1], m);
        }

        return sum / 2;
    }

    private float Margined(float dot, RunShare leftRun, int n, RunShare rightRun, int m)
    {
        float usual = (leftRun.Usual * n * perRight[n - 1]) + (rightRun.Usual * m * perLeft[m - 1]);
        return MathF.Sqrt(Math.Min(1, dot * leftRun.PerNorm * rightRun.PerNorm)) - MathF.Sqrt(usual / 2);
    }

    // For runs of each size, by where they end: what a product is divided by, and the mean product divided so.
    private static RunShare[][] Runs(WindowNorms norms, double[] means)
    {
        var runs = new RunShare[BeadType.Most][];
        for (int size = 1; size <= BeadType.Most; size++)
        {
            runs[size - 1] = new RunShare[means.Length];
            for (int end = size; end < means.Length; end++)
            {
                double norm = norms.Of(end - size, size);
                runs[size - 1][end] = new RunShare((float)(1 / norm), (float)((means[end] - means[end - size]) / norm));
            }
        }

        return runs;
    }

    private static float[] PerMean(WindowNorms norms) => [.. Enumerable.Range(1, BeadType.Most).Select(size => (float)(1 / norms.Mean(size)))];

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

    // Means of each unit's inner products with all of the other side, summed from the start, so that a run's mean is a difference. All, and not those
    // in the corridor: how wide that is must not change what is usual.
    private static double[] Means(FeatureMatrix units, double[] sum, int others)
    {
        var means = new double[units.Count + 1];
        for (int u = 0; u < units.Count; u++)
        {
            ReadOnlySpan<int> features = units.Features(u);
            ReadOnlySpan<float> weights = units.Weights(u);
            double product = 0;
            for (int e = 0; e < features.Length; e++)
            {
                product += weights[e] * sum[features[e]];
            }

            means[u + 1] = means[u] + (product / Math.Max(1, others));
        }

        return means;
    }
}
