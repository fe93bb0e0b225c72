namespace Compare.Core.Aligning;

/// <summary>Finds the path of beads with the greatest sum through a table, by dynamic programming (Viterbi).</summary>
internal static class BeadSearch
{
    /// <summary>The beads of the best path, in order. Of equal paths the one whose last bead comes first in <see cref="BeadType.All"/>.</summary>
    public static List<SpanBead> Best(BeadTable table)
    {
        Corridor corridor = table.Corridor;
        var best = new double[corridor.Nodes];
        var types = new byte[corridor.Nodes];
        for (int i = 0; i <= corridor.Left; i++)
        {
            for (int j = corridor.Low(i); j <= corridor.High(i); j++)
            {
                int place = corridor.Place(i, j);
                (best[place], types[place]) = i + j == 0 ? (0, (byte)0) : Step(corridor, table.At(place), best, i, j);
            }
        }

        return Trace(corridor, types);
    }

    private static (double Score, byte Type) Step(Corridor corridor, ReadOnlySpan<float> values, double[] best, int i, int j)
    {
        double score = double.NegativeInfinity;
        int chosen = 0;
        for (int t = 0; t < values.Length; t++)
        {
            if (!float.IsNegativeInfinity(values[t]))
            {
                BeadType type = BeadType.All[t];
                double total = best[corridor.Place(i - type.Left, j - type.Right)] + values[t];
                if (total > score)
                {
                    (score, chosen) = (total, t);
                }
            }
        }

        return (score, (byte)chosen);
    }

    private static List<SpanBead> Trace(Corridor corridor, byte[] types)
    {
        var beads = new List<SpanBead>();
        for (int i = corridor.Left, j = corridor.Right; i + j > 0;)
        {
            BeadType type = BeadType.All[types[corridor.Place(i, j)]];
            i -= type.Left;
            j -= type.Right;
            beads.Add(new SpanBead(i, type.Left, j, type.Right, 1));
        }

        beads.Reverse();
        return beads;
    }
}
