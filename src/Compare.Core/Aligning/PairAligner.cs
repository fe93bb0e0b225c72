namespace Compare.Core.Aligning;

/// <summary>Aligns two strands.</summary>
internal sealed class PairAligner(FeatureSpace space, AlignmentModel model)
{
    /// <summary>The beads of the best path, in order; every unit of both strands lies in exactly one.</summary>
    public List<SpanBead> Align(Strand left, Strand right)
    {
        Corridor corridor = Corridor.Full(left.Count, right.Count);
        var scorer = new BeadScorer(left, right, model);
        scorer.Add(new Similarity(left.Vectors, right.Vectors, space.Count, corridor, model), model.Likeness);
        BeadTable scores = BeadTable.Of(corridor, (t, i, j) => (float)(scorer.Score(BeadType.All[t], i, j) + BeadType.All[t].LogPrior));
        return Weigh(BeadSearch.Best(scores), BeadPosterior.Of(scores));
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
