namespace Compare.Core.Aligning;

/// <summary>Decides in which order versions join: the pair that shares most first, then always the one that shares most with those that have joined.</summary>
internal static class JoiningOrder
{
    // A feature that more segments than these hold says little about which of them correspond.
    private const double Common = 0.2;

    /// <summary>The order; where two are equal the one with the lower index comes first.</summary>
    public static List<int> Of(IReadOnlyList<Strand> strands, int features)
    {
        double[,] support = Support(strands, features);
        var left = Enumerable.Range(0, strands.Count).ToList();
        var order = new List<int>();
        while (left.Count > 0)
        {
            int next = order.Count == 0
                ? left.MaxBy(v => left.Where(u => u != v).Select(u => support[u, v]).DefaultIfEmpty().Max())
                : left.MaxBy(v => order.Sum(u => support[u, v]));
            left.Remove(next);
            order.Add(next);
        }

        return order;
    }

    private static double[,] Support(IReadOnlyList<Strand> strands, int features)
    {
        float[][] bags = [.. strands.Select(s => Bag(s, features))];
        var support = new double[strands.Count, strands.Count];
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

                support[u, v] = support[v, u] = shared / total;
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
