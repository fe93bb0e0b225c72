namespace Compare.Core.Aligning;

/// <summary>How probable each bead is, given all paths through a table of log scores (forward and backward passes; Rabiner 1989).</summary>
internal sealed class BeadPosterior
{
    // What is e^20 times less likely does not show in a sum.
    private const double Negligible = 20;

    private readonly BeadTable scores;
    private readonly double[] forward;
    private readonly double[] backward;

    /// <summary>Sums over all paths through a table.</summary>
    public BeadPosterior(BeadTable scores)
    {
        this.scores = scores;
        forward = Forward(scores);
        backward = Backward(scores);
    }

    /// <summary>The probability of a bead of the table, 0 to 1.</summary>
    public double Of(SpanBead bead)
    {
        Corridor corridor = scores.Corridor;
        int from = corridor.Place(bead.Left, bead.Right);
        int to = corridor.Place(bead.Left + bead.LeftCount, bead.Right + bead.RightCount);
        double log = forward[from] + scores.At(to)[BeadType.IndexOf(bead.LeftCount, bead.RightCount)] + backward[to] - forward[^1];
        return Math.Min(1, Math.Exp(log));
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
                    terms[t] = float.IsNegativeInfinity(ending[t])
                        ? double.NegativeInfinity
                        : forward[corridor.Place(i - BeadType.All[t].Left, j - BeadType.All[t].Right)] + ending[t];
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
                    bool inside = nextI <= corridor.Left && corridor.Holds(nextI, nextJ);
                    int next = inside ? corridor.Place(nextI, nextJ) : 0;
                    terms[t] = inside ? backward[next] + scores.At(next)[t] : double.NegativeInfinity;
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
            sum += term > most - Negligible ? Math.Exp(term - most) : 0;
        }

        return most + Math.Log(sum);
    }
}
