namespace Compare.Core.Aligning;

/// <summary>The lengths of all runs of one to four neighbouring units, and how unusual each is among the runs of as many units.</summary>
internal sealed class RunLengths
{
    // Logarithms of lengths deviate by no less than this, however even the text is.
    private const double LeastVariance = 0.04;
    private const double MostSurprise = 4;

    private readonly double[] sums;
    private readonly float[][] surprises = new float[BeadType.Most][];

    public RunLengths(float[] lengths, double scale)
    {
        sums = new double[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++)
        {
            sums[i + 1] = sums[i] + (lengths[i] * scale);
        }

        for (int size = 1; size <= BeadType.Most; size++)
        {
            surprises[size - 1] = Surprises(size);
        }
    }

    /// <summary>The length of the <paramref name="size"/> units before <paramref name="end"/>.</summary>
    public double Of(int end, int size) => sums[end] - sums[end - size];

    /// <summary>Minus the log density of that length among the lengths of such runs, taken as log-normal, but for a constant.</summary>
    public double Surprise(int end, int size) => surprises[size - 1][end];

    private float[] Surprises(int size)
    {
        var logs = new float[sums.Length];
        double total = 0, squares = 0;
        int count = Math.Max(1, sums.Length - size);
        for (int end = size; end < sums.Length; end++)
        {
            logs[end] = (float)Math.Log(Of(end, size) + 1);
            total += logs[end];
            squares += logs[end] * logs[end];
        }

        double mean = total / count;
        double spread = Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean)) + LeastVariance);
        for (int end = size; end < sums.Length; end++)
        {
            double deviation = (logs[end] - mean) / spread;
            logs[end] = (float)(Math.Min(0.5 * deviation * deviation, MostSurprise) + Math.Log(spread));
        }

        return logs;
    }
}
