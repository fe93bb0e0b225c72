namespace Compare.Core.Aligning;

/// <summary>How probable each bead is, given all paths through a table of log scores (forward and backward passes; Rabiner 1989).</summary>
internal static class BeadPosterior
{
    /// <summary>A table of probabilities, 0 to 1; beads outside the corridor stay negative infinity.</summary>
    public static BeadTable Of(BeadTable scores)
    {
        Corridor corridor = scores.Corridor;
        double[] forward = Forward(scores);
        double[] backward = Backward(scores);
        double all = forward[corridor.Place(corridor.Left, corridor.Right)];
        return BeadTable.Of(corridor, (t, i, j) =>
        {
            BeadType type = BeadType.All[t];
            double log = forward[corridor.Place(i - type.Left, j - type.Right)] + scores[t, i, j] + backward[corridor.Place(i, j)] - all;
            return log > -30 ? (float)Math.Min(1, Math.Exp(log)) : 0;
        });
    }

    private static double[] Forward(BeadTable scores)
    {
        Corridor corridor = scores.Corridor;
        var forward = new double[corridor.Nodes];
        Span<double> terms = stackalloc double[BeadType.All.Length];
        for (int i = 0; i <= corridor.Left; i++)
        {
            for (int j = corridor.Low(i); j <= corridor.High(i); j++)
            {
                int place = corridor.Place(i, j);
                ReadOnlySpan<float> ending = scores.At(place);
                for (int t = 0; t < terms.Length; t++)
                {
                    BeadType type = BeadType.All[t];
                    terms[t] = float.IsNegativeInfinity(ending[t])
                        ? double.NegativeInfinity
                        : forward[corridor.Place(i - type.Left, j - type.Right)] + ending[t];
                }

                forward[place] = i + j == 0 ? 0 : LogSum(terms);
            }
        }

        return forward;
    }

    private static double[] Backward(BeadTable scores)
    {
        Corridor corridor = scores.Corridor;
        var backward = new double[corridor.Nodes];
        Span<double> terms = stackalloc double[BeadType.All.Length];
        for (int i = corridor.Left; i >= 0; i--)
        {
            for (int j = corridor.High(i); j >= corridor.Low(i); j--)
            {
                for (int t = 0; t < terms.Length; t++)
                {
                    (int nextI, int nextJ) = (i + BeadType.All[t].Left, j + BeadType.All[t].Right);
                    terms[t] = nextI <= corridor.Left && corridor.Holds(nextI, nextJ)
                        ? backward[corridor.Place(nextI, nextJ)] + scores[t, nextI, nextJ]
                        : double.NegativeInfinity;
                }

                bool last = i == corridor.Left && j == corridor.Right;
                backward[corridor.Place(i, j)] = last ? 0 : LogSum(terms);
            }
        }

        return backward;
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        double most = double.NegativeInfinity;
        foreach (double term in terms)
        {
            most = Math.Max(most, term);
        }

        if (double.IsNegativeInfinity(most))
        {
            return most;
        }

        double sum = 0;
        foreach (double term in terms)
        {
            // What is e^20 times less likely does not show.
            sum += term > most - 20 ? Math.Exp(term - most) : 0;
        }

        return most + Math.Log(sum);
    }
}
