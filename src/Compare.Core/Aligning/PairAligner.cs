namespace Compare.Core.Aligning;

/// <summary>
/// Aligns two strands. A long text is first looked at from afar: neighbours are joined two and two until the table is small, and each finer search
/// keeps to a corridor round the path of the coarser one (Thompson and Koehn 2019), so that time and memory grow with length and not with its square.
/// </summary>
internal sealed class PairAligner(FeatureSpace space, AlignmentModel model)
{
    /// <summary>The beads of the best path, in order, each with its probability; every unit of both strands lies in exactly one.</summary>
    public List<SpanBead> Align(Strand left, Strand right)
    {
        Corridor corridor = CorridorFor(left, right);
        BeadTable scores = Score(left, right, corridor);
        return Weigh(BeadSearch.Best(scores), BeadPosterior.Of(scores));
    }

    private Corridor CorridorFor(Strand left, Strand right)
    {
        if ((long)left.Count * right.Count <= model.LargestTable || left.Count < 2 || right.Count < 2)
        {
            return Corridor.Full(left.Count, right.Count);
        }

        Strand halfLeft = left.Halve();
        Strand halfRight = right.Halve();
        List<SpanBead> afar = BeadSearch.Best(Score(halfLeft, halfRight, CorridorFor(halfLeft, halfRight)));
        var path = new List<(int Left, int Right)> { (0, 0) };
        foreach (SpanBead bead in afar)
        {
            path.Add((Math.Min(left.Count, 2 * (bead.Left + bead.LeftCount)), Math.Min(right.Count, 2 * (bead.Right + bead.RightCount))));
        }

        return Corridor.Round(left.Count, right.Count, path, model.CorridorMargin);
    }

    private BeadTable Score(Strand left, Strand right, Corridor corridor)
    {
        var scorer = new BeadScorer(left, right, model);
        scorer.Add(new Similarity(left.Vectors, right.Vectors, space.Count, corridor, model), model.Likeness);
        return BeadTable.Of(corridor, (t, i, j) => (float)(scorer.Score(BeadType.All[t], i, j) + BeadType.All[t].LogPrior));
    }

    private static List<SpanBead> Weigh(List<SpanBead> beads, BeadTable posterior)
    {
        for (int b = 0; b < beads.Count; b++)
        {
            SpanBead bead = beads[b];
            int type = BeadType.IndexOf(bead.LeftCount, bead.RightCount);
            beads[b] = bead with { Probability = posterior[type, bead.Left + bead.LeftCount, bead.Right + bead.RightCount] };
        }

        return beads;
    }
}
