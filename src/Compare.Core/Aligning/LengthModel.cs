namespace Compare.Core.Aligning;

/// <summary>
/// What the lengths of two runs say of their being translations (after Gale and Church 1993), on lengths rescaled by the two texts' own ratio:
/// how likely the one length is, given the other, against how likely it is in any case. That two very short sentences agree says more than that
/// two usual ones do.
/// </summary>
internal sealed class LengthModel
{
    private const double MostDeviation = 25;
    private const double MostGain = 3;

    private readonly RunLengths left;
    private readonly RunLengths right;
    private readonly AlignmentModel model;

    /// <summary>The model of two strands.</summary>
    /// <param name="a">The left strand.</param>
    /// <param name="b">The right strand.</param>
    /// <param name="ratio">How long the right text is for each unit of length of the left.</param>
    /// <param name="model">The constants.</param>
    public LengthModel(Strand a, Strand b, double ratio, AlignmentModel model)
    {
        this.model = model;
        left = new RunLengths(a.Lengths, ratio);
        right = new RunLengths(b.Lengths, 1);
    }

    /// <summary>A log likelihood ratio for the <paramref name="m"/> left units before i and the <paramref name="n"/> right units before j.</summary>
    public double Score(int i, int m, int j, int n)
    {
        double a = left.Of(i, m);
        double b = right.Of(j, n);
        double mean = ((a + b) / 2) + 1;
        double variance = (model.LengthSpread * mean) + (model.LengthShare * mean * model.LengthShare * mean);
        double deviation = Math.Min((b - a) * (b - a) / variance, MostDeviation);
        double spread = 0.5 * Math.Log(variance / (mean * mean));
        double gain = ((left.Surprise(i, m) + right.Surprise(j, n)) / 2) - spread;
        return (-0.5 * deviation) + Math.Clamp(gain, -MostGain, MostGain);
    }
}
