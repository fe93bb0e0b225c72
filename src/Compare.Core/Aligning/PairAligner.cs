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
        return BeadSearch.Best(corridor, scorer);
    }
}
