using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Compare.Core.Aligning;

/// <summary>
/// The score of one bead: log prior, length, blocks that it would join, and likeness times half the units joined, so that every path through the table has the same total
/// weight of likeness.
/// </summary>
internal sealed class BeadScorer(LengthModel length, BlockBreaks breaks, IReadOnlyList<(Similarity Likeness, double Weight)> evidence, AlignmentModel model)
{
    /// <summary>The scores of all beads of a corridor. Higher is better.</summary>
    public BeadTable Score(Corridor corridor)
    {
        var table = new BeadTable(corridor);
        Span<float> likeness = stackalloc float[BeadType.All.Length];
        for (int i = 0; i <= corridor.Left; i++)
        {
            for (int j = corridor.Low(i); j <= corridor.High(i); j++)
            {
                Score(i, j, table.At(corridor.Place(i, j)), likeness);
            }
        }

        return table;
    }

    // The beads that end at one node; those that begin outside the corridor are negative infinity already.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(int i, int j, Span<float> ending, Span<float> likeness)
    {
        ImmutableArray<BeadType> types = BeadType.All;
        for (int t = 0; t < ending.Length; t++)
        {
            likeness[t] = ending[t];
            if (!float.IsNegativeInfinity(ending[t]))
            {
                ending[t] = (float)Prior(types[t], i, j);
            }
        }

        for (int e = 0; e < evidence.Count; e++)
        {
            (Similarity known, double weight) = evidence[e];
            known.Of(i, j, likeness);
            double across = model.Across * known.Across(i, j);
            for (int t = 0; t < ending.Length; t++)
            {
                bool paired = types[t].Left > 0 && types[t].Right > 0;
                ending[t] += float.IsNegativeInfinity(ending[t]) ? 0 : (float)(weight * ((paired ? likeness[t] : 0) - across));
            }
        }
    }

    private double Prior(BeadType type, int i, int j)
    {
        if (type.Left == 0 || type.Right == 0)
        {
            return type.LogPrior + model.Null;
        }

        double score = type.LogPrior + (type.Left + type.Right > 2 ? model.Merge : 0) + length.Score(i, type.Left, j, type.Right);
        return score - (model.Crossing * breaks.Inside(i, type.Left, j, type.Right));
    }
}
