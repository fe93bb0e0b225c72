namespace Compare.Core.Aligning;

/// <summary>Decides in which order versions join: the pair that shares most first, then always the one that shares most with those that have joined.</summary>
internal static class JoiningOrder
{
    // A feature that more segments than these hold says little about which of them correspond.
    private const double Common = 0.2;

    /// <summary>The order; where two are equal the one with the lower index comes first.</summary>
    public static List<int> Of(IReadOnlyList<Strand> strands, int features)
    {
        double[][] support = Support(strands, features);
        bool[] joined = new bool[strands.Count];
        var order = new List<int>(strands.Count);
        while (order.Count < strands.Count)
        {
            int next = -1;
            double most = double.NegativeInfinity;
            for (int v = 0; v < strands.Count; v++)
            {
                double shared = joined[v] ? double.NegativeInfinity : order.Count == 0 ? Most(support[v], v) : Sum(support[v], order);
                (next, most) = shared > most ? (v, shared) : (next, most);
            }

            joined[next] = true;
            order.Add(next);
        }

        return order;
    }

    private static double Most(double[] support, int own)
    {
        double most = 0;
        for (int u = 0; u < support.Length; u++)
        {
            most = u == own ? most : Math.Max(most, support[u]);
        }

        return most;
    }

    private static double Sum(double[] support, List<int> joined)
    {
        double sum = 0;
        foreach (int u in joined)
        {
            sum += support[u];
        }

        return sum;
    }

    private static double[][] Support(IReadOnlyList<Strand> strands, int features)
    {
        float[][] bags = [.. strands.Select(s => Bag(s, features))];
        double[][] support = Array.ConvertAll(bags, _ => new double[strands.Count]);
        for (int u = 0; u < strands.Count; u++)
        {
            for (int v = 0; v < u; v++)
            {
                double shared = 0, total = 1e-9;
                for (int f = 0; f < features; f++)
                {
                    shared += Math.Min(bags[u][f], bags[v][f]);
                    total += Math.Max(bags[u][f], bags[v][f]);
                }

                support[u][v] = support[v][u] = shared / total;
            }
        }

        return support;
    }

    private static float[] Bag(Strand strand, int features)
    {
        int[] frequencies = strand.Vectors.Frequencies(features);
        var bag = new float[features];
        for (int r = 0; r < strand.Count; r++)
        {
            ReadOnlySpan<int> ids = strand.Vectors.Features(r);
            ReadOnlySpan<float> weights = strand.Vectors.Weights(r);
            for (int e = 0; e < ids.Length; e++)
            {
                if (frequencies[ids[e]] <= Math.Max(1, Common * strand.Count))
                {
                    bag[ids[e]] += weights[e];
                }
            }
        }

        return bag;
    }
}
