namespace Compare.Core.Aligning;

/// <summary>
/// Aligns two strands. A long text is first looked at from afar: neighbours are joined two and two until the table is small, and each finer search
/// keeps to a corridor round the path of the coarser one (Thompson and Koehn 2019), so that time and memory grow with length and not with its square.
/// </summary>
internal sealed class PairAligner(FeatureSpace space, FeatureSpace meanings, AlignmentModel model)
{
    /// <summary>The beads of the best path, in order, each with its probability; every unit of both strands lies in exactly one.</summary>
    public List<SpanBead> Align(Strand left, Strand right)
    {
        Corridor corridor = CorridorFor(left, right);
        IReadOnlyList<(Similarity Likeness, double Weight)> evidence = Evidence(left, right, corridor);
        double ratio = LengthRatio.OfAll(left, right);
        BeadTable scores = Score(left, right, evidence, corridor, ratio);
        List<SpanBead> beads = BeadSearch.Best(scores);
        double measured = LengthRatio.OfBeads(left, right, beads, ratio);
        if (Math.Abs(Math.Log(measured / ratio)) > model.RatioTolerance)
        {
            scores = Score(left, right, evidence, corridor, measured);
            beads = BeadSearch.Best(scores);
        }

        return Weigh(left, right, beads, scores);
    }

    private Corridor CorridorFor(Strand left, Strand right)
    {
        if ((long)left.Count * right.Count <= model.LargestTable || left.Count < 2 || right.Count < 2)
        {
            return Corridor.Full(left.Count, right.Count);
        }

        Strand halfLeft = left.Halve();
        Strand halfRight = right.Halve();
        Corridor corridor = CorridorFor(halfLeft, halfRight);
        List<SpanBead> afar = BeadSearch.Best(Score(halfLeft, halfRight, Evidence(halfLeft, halfRight, corridor), corridor, LengthRatio.OfAll(left, right)));
        return Corridor.Round(left.Count, right.Count, Path(afar, 2, left.Count, right.Count), model.CorridorMargin);
    }

    private List<(Similarity Likeness, double Weight)> Evidence(Strand left, Strand right, Corridor corridor)
    {
        var evidence = new List<(Similarity Likeness, double Weight)> { (new Similarity(left.Vectors, right.Vectors, space.Count, corridor, model), model.Likeness) };
        if (left.Meaning is not null && right.Meaning is not null)
        {
            evidence.Add((new Similarity(left.Meaning, right.Meaning, meanings.Count, corridor, model), model.Meaning));
        }

        return evidence;
    }

    private BeadTable Score(Strand left, Strand right, IReadOnlyList<(Similarity Likeness, double Weight)> evidence, Corridor corridor, double ratio) =>
        new BeadScorer(new LengthModel(left, right, ratio, model), new BlockBreaks(left, right), evidence, model).Score(corridor);

    private List<SpanBead> Weigh(Strand left, Strand right, List<SpanBead> beads, BeadTable scores)
    {
        Corridor near = Corridor.Round(left.Count, right.Count, Path(beads, 1, left.Count, right.Count), model.PosteriorMargin);
        var posterior = new BeadPosterior(scores.Narrow(near));
        return [.. beads.Select(b => b with { Probability = posterior.Of(b) })];
    }

    // The nodes that beads lead through, in units that are so many times finer.
    private static List<(int Left, int Right)> Path(List<SpanBead> beads, int finer, int left, int right)
    {
        var path = new List<(int Left, int Right)> { (0, 0) };
        foreach (SpanBead bead in beads)
        {
            path.Add((Math.Min(left, finer * (bead.Left + bead.LeftCount)), Math.Min(right, finer * (bead.Right + bead.RightCount))));
        }

        return path;
    }
}
