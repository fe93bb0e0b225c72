using System.Collections.Immutable;
using System.Runtime.CompilerServices;

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

    /// <summary>
    /// The likeness of all beads that end at a node: below one, and below zero where it is less than that of an arbitrary pair, times half the units joined.
    /// </summary>
    /// <param name="i">Units of the left strand before the node.</param>
    /// <param name="j">Units of the right strand before the node.</param>
    /// <param name="likeness">By the index of their type in <see cref="BeadType.All"/>; what is negative infinity is left so, and beads with an empty side are left alone.</param>
    // Called for every node of a table: compiled well at once, since a cold process spends most of its time in here.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Of(int i, int j, Span<float> likeness)
    {
        Span<float> rows = stackalloc float[BeadType.Most * (BeadType.Most + 1)];
        Span<float> columns = stackalloc float[BeadType.Most * (BeadType.Most + 1)];
        Products(i, j, rows, columns);
        ImmutableArray<BeadType> types = BeadType.All;
        for (int t = 0; t < likeness.Length; t++)
        {
            (int m, int n) = (types[t].Left, types[t].Right);
            if (m > 0 && n > 0 && !float.IsNegativeInfinity(likeness[t]))
            {
                likeness[t] = Of(i, m, j, n, rows, columns);
            }
        }
    }

    // Half the likeness of each unit to the whole other side is a part of that of the bead: a unit that brings nothing must not be carried by the others.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Of(int i, int m, int j, int n, ReadOnlySpan<float> rows, ReadOnlySpan<float> columns)
    {
        RunShare leftRun = leftRuns[m - 1][i];
        RunShare rightRun = rightRuns[n - 1][j];
        float dot = 0, units = 0;
        for (int a = 0; a < m; a++)
        {
            float row = rows[(a * (BeadType.Most + 1)) + n];
            dot += row;
            units += Margined(row, leftRuns[0][i - a], n, rightRun, 1);
        }

        for (int c = 0; c < n; c++)
        {
            units += Margined(columns[(c * (BeadType.Most + 1)) + m], leftRun, 1, rightRuns[0][j - c], m);
        }

        float whole = (m + n) / 2f * Margined(dot, leftRun, n, rightRun, m);
        return m + n == 2 ? whole : ((1 - parts) * whole) + (parts * units / 2);
    }

    /// <summary>
    /// How alike, beyond an arbitrary pair, the units on either side of a node are across it: the left one before it and the right one after it, and the other way
    /// round. A boundary between beads should not part what belongs together. Not below zero.
    /// </summary>
    public float Across(int i, int j) =>
        (i > 0 && j < corridor.Right ? Math.Max(0, Single(i - 1, j)) : 0) + (j > 0 && i < corridor.Left ? Math.Max(0, Single(i, j - 1)) : 0);

    /// <summary>The likeness of a unit of the left strand and one of the right; zero far from the corridor.</summary>
    public float Single(int left, int right)
    {
        int at = starts[left] + right - firsts[left];
        return at >= starts[left] && at < starts[left + 1] ? Margined(dots[at], leftRuns[0][left + 1], 1, rightRuns[0][right + 1], 1) : 0;
    }

    // The products of the units before a node: for each of the last left units its sums with the last right ones, and the other way round.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Products(int i, int j, Span<float> rows, Span<float> columns)
    {
        for (int a = 0; a < BeadType.Most && a < i; a++)
        {
            int r = i - 1 - a;
            int at = starts[r] + j - 1 - firsts[r];
            for (int c = 0; c < BeadType.Most; c++)
            {
                float product = at - c >= starts[r] && at - c < starts[r + 1] ? dots[at - c] : 0;
                rows[(a * (BeadType.Most + 1)) + c + 1] = rows[(a * (BeadType.Most + 1)) + c] + product;
                columns[(c * (BeadType.Most + 1)) + a + 1] = columns[(c * (BeadType.Most + 1)) + a] + product;
            }
        }
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
