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
        for (int i = 0; i <= corridor.Left; i++)
        {
            for (int j = corridor.Low(i); j <= corridor.High(i); j++)
            {
                Span<float> ending = table.At(corridor.Place(i, j));
                for (int t = 0; t < ending.Length; t++)
                {
                    if (!float.IsNegativeInfinity(ending[t]))
                    {
                        ending[t] = (float)Score(BeadType.All[t], i, j);
                    }
                }
            }
        }

        return table;
    }

    private double Score(BeadType type, int i, int j)
    {
        if (type.Left == 0 || type.Right == 0)
        {
            return type.LogPrior + model.Null;
        }

        double score = type.LogPrior + (type.Left + type.Right > 2 ? model.Merge : 0) + length.Score(i, type.Left, j, type.Right);
        score -= model.Crossing * breaks.Inside(i, type.Left, j, type.Right);
        for (int e = 0; e < evidence.Count; e++)
        {
            (Similarity likeness, double weight) = evidence[e];
            score += weight * likeness.Of(i, type.Left, j, type.Right);
        }

        return score;
    }
}
