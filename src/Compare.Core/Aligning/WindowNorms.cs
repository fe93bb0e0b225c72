namespace Compare.Core.Aligning;

/// <summary>The lengths of the vectors of all runs of one to four neighbouring units.</summary>
internal sealed class WindowNorms
{
    private readonly double[][] norms = new double[BeadType.Most][];
    private readonly double[] means = new double[BeadType.Most];

    /// <summary>The norms of the runs of <paramref name="vectors"/>.</summary>
    /// <param name="vectors">The units' vectors.</param>
    /// <param name="factors">What each feature's weight is multiplied by.</param>
    public WindowNorms(FeatureMatrix vectors, ReadOnlySpan<float> factors)
    {
        int units = vectors.Count;
        var products = new double[BeadType.Most][];
        for (int lag = 0; lag < BeadType.Most; lag++)
        {
            products[lag] = new double[Math.Max(0, units - lag)];
            for (int u = 0; u + lag < units; u++)
            {
                products[lag][u] = vectors.Dot(u, u + lag, factors);
            }
        }

        for (int size = 1; size <= BeadType.Most; size++)
        {
            norms[size - 1] = Norms(products, size, units);
            means[size - 1] = norms[size - 1].Length > 0 ? norms[size - 1].Average() : 1;
        }
    }

    /// <summary>The norm of the run of <paramref name="size"/> units that begins at <paramref name="start"/>; never zero.</summary>
    public double Of(int start, int size) => norms[size - 1][start];

    /// <summary>The mean norm of runs of that size.</summary>
    public double Mean(int size) => means[size - 1];

    private static double[] Norms(double[][] products, int size, int units)
    {
        var result = new double[Math.Max(0, units - size + 1)];
        for (int start = 0; start < result.Length; start++)
        {
            double square = 0;
            for (int lag = 0; lag < size; lag++)
            {
                for (int u = start; u + lag < start + size; u++)
                {
                    square += products[lag][u] * (lag == 0 ? 1 : 2);
                }
            }

            result[start] = Math.Sqrt(Math.Max(square, 1e-9));
        }

        return result;
    }
}
