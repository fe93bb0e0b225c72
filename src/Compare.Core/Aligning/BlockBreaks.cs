namespace Compare.Core.Aligning;

/// <summary>Where blocks begin inside runs of units: sentences of two paragraphs are seldom one sentence elsewhere.</summary>
internal sealed class BlockBreaks(Strand left, Strand right)
{
    private readonly float[] leftSums = Sums(left.Breaks);
    private readonly float[] rightSums = Sums(right.Breaks);

    /// <summary>How many blocks begin inside the <paramref name="m"/> left units before i and the <paramref name="n"/> right units before j, their first units aside.</summary>
    public float Inside(int i, int m, int j, int n) => leftSums[i] - leftSums[i - m + 1] + rightSums[j] - rightSums[j - n + 1];

    private static float[] Sums(float[] breaks)
    {
        var sums = new float[breaks.Length + 1];
        for (int u = 0; u < breaks.Length; u++)
        {
            sums[u + 1] = sums[u] + breaks[u];
        }

        return sums;
    }
}
