namespace Compare.Core.Aligning;

/// <summary>
/// What the lengths of two runs say of their being translations (after Gale and Church 1993), on lengths rescaled by the two texts' own ratio.
/// </summary>
internal sealed class LengthModel
{
    private readonly double[] left;
    private readonly double[] right;
    private readonly (double Mean, double Spread)[] usualLeft;
    private readonly (double Mean, double Spread)[] usualRight;
    private readonly AlignmentModel model;

    public LengthModel(Strand a, Strand b, AlignmentModel model)
    {
        this.model = model;
        double totalLeft = Math.Max(1, a.Lengths.Sum());
        double totalRight = Math.Max(1, b.Lengths.Sum());
        left = Sums(a.Lengths, totalRight / totalLeft);
        right = Sums(b.Lengths, 1);
        usualLeft = Usual(left);
        usualRight = Usual(right);
    }

    /// <summary>A log likelihood, at most zero, for the <paramref name="m"/> left units before i and the <paramref name="n"/> right units before j.</summary>
    public double Score(int i, int m, int j, int n)
    {
        double a = left[i] - left[i - m];
        double b = right[j] - right[j - n];
        double mean = ((a + b) / 2) + 1;
        double variance = (model.LengthSpread * mean) + (model.LengthShare * mean * model.LengthShare * mean);
        double squares = (b - a) * (b - a) / variance;
        double agree = -0.5 * Math.Min(squares, 25);
        if (model.PmiLength == 0)
        {
            return agree;
        }

        double spread = Math.Sqrt(variance) / mean;
        double byLeft = Unusual(a, usualLeft[m]) - Math.Log(spread);
        double byRight = Unusual(b, usualRight[n]) - Math.Log(spread);
        return agree + (model.PmiLength * Math.Clamp((byLeft + byRight) / 2, -model.X1, model.X1));
    }

    private static double Unusual(double length, (double Mean, double Spread) usual)
    {
        double z = (Math.Log(length + 1) - usual.Mean) / usual.Spread;
        return Math.Min(0.5 * z * z, 4) + Math.Log(usual.Spread);
    }

    private static (double Mean, double Spread)[] Usual(double[] sums)
    {
        var usual = new (double Mean, double Spread)[BeadType.Most + 1];
        for (int size = 1; size <= BeadType.Most; size++)
        {
            double total = 0, squares = 0;
            int count = 0;
            for (int i = size; i < sums.Length; i++)
            {
                double log = Math.Log(sums[i] - sums[i - size] + 1);
                total += log;
                squares += log * log;
                count++;
            }

            double mean = count > 0 ? total / count : 0;
            double variance = count > 0 ? Math.Max(0, (squares / count) - (mean * mean)) : 0;
            usual[size] = (mean, Math.Sqrt(variance + 0.04));
        }

        return usual;
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
