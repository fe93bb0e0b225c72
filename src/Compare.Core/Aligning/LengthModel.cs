namespace Compare.Core.Aligning;

/// <summary>
/// What the lengths of two runs say of their being translations (after Gale and Church 1993), on lengths rescaled by the two texts' own ratio.
/// </summary>
internal sealed class LengthModel
{
    private readonly double[] left;
    private readonly double[] right;
    private readonly AlignmentModel model;

    public LengthModel(Strand a, Strand b, AlignmentModel model)
    {
        this.model = model;
        double totalLeft = Math.Max(1, a.Lengths.Sum());
        double totalRight = Math.Max(1, b.Lengths.Sum());
        left = Sums(a.Lengths, totalRight / totalLeft);
        right = Sums(b.Lengths, 1);
    }

    /// <summary>A log likelihood, at most zero, for the <paramref name="m"/> left units before i and the <paramref name="n"/> right units before j.</summary>
    public double Score(int i, int m, int j, int n)
    {
        double a = left[i] - left[i - m];
        double b = right[j] - right[j - n];
        double mean = ((a + b) / 2) + 1;
        double variance = (model.LengthSpread * mean) + (model.LengthShare * mean * model.LengthShare * mean);
        double squares = (b - a) * (b - a) / variance;
        return -0.5 * Math.Min(squares, 25);
    }

    private static double[] Sums(float[] lengths, double scale)
    {
        var sums = new double[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++)
        {
            sums[i + 1] = sums[i] + (lengths[i] * scale);
        }

        return sums;
    }
}
