namespace Compare.Core.Aligning;

/// <summary>
/// Aligns two strands. A long text is first looked at from afar: neighbours are joined two and two until the table is small, and each finer search
/// keeps to a corridor round the path of the coarser one (Thompson and Koehn 2019), so that time and memory grow with length and not with its square.
/// </summary>
internal sealed class PairAligner(FeatureSpace space, FeatureSpace meanings, AlignmentModel model)
{
    // The median of fewer pairs says little of a text.
    private const int FewestPairs = 5;

    /// <summary>The beads of the best path, in order, each with its probability; every unit of both strands lies in exactly one.</summary>
    public List<SpanBead> Align(Strand left, Strand right)
    {
        Corridor corridor = IsLong(left, right) ? CorridorFor(left, right, Kept(left.Vectors, right.Vectors, space), Kept(left.Meaning, right.Meaning, meanings)) : Corridor.Full(left.Count, right.Count);
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

        scores.AddToNulls(NullGain(beads, evidence));
        return Weigh(left, right, BeadSearch.Best(scores), scores);
    }

    // How much it takes to be a pair depends on how alike pairs are in these texts: where they share much, two units that share little are none.
    private float NullGain(List<SpanBead> beads, IReadOnlyList<(Similarity Likeness, double Weight)> evidence)
    {
        double[] gains = [.. beads.Where(b => b.LeftCount == 1 && b.RightCount == 1).Select(b => Gain(b, evidence)).Order()];
        return gains.Length < FewestPairs ? 0 : (float)(model.NullShare / 2 * (gains[gains.Length / 2] - (model.Likeness * model.UsualLikeness)));
    }

    private static double Gain(SpanBead pair, IReadOnlyList<(Similarity Likeness, double Weight)> evidence)
    {
        double gain = 0;
        for (int e = 0; e < evidence.Count; e++)
        {
            gain += evidence[e].Weight * evidence[e].Likeness.Single(pair.Left, pair.Right);
        }

        return gain;
    }

    private bool IsLong(Strand left, Strand right) => (long)left.Count * right.Count > model.LargestTable && left.Count > 1 && right.Count > 1;

    private Corridor CorridorFor(Strand left, Strand right, bool[] kept, bool[] keptMeanings)
    {
        Strand halfLeft = left.Halve(kept, keptMeanings);
        Strand halfRight = right.Halve(kept, keptMeanings);
        Corridor corridor = IsLong(halfLeft, halfRight) ? CorridorFor(halfLeft, halfRight, kept, keptMeanings) : Corridor.Full(halfLeft.Count, halfRight.Count);
        List<SpanBead> afar = BeadSearch.Best(Score(halfLeft, halfRight, Evidence(halfLeft, halfRight, corridor), corridor, LengthRatio.OfAll(left, right)));
        return Corridor.Round(left.Count, right.Count, Path(afar, 2, left.Count, right.Count), model.CorridorMargin);
    }

    // From afar only what both texts know counts, and not what stands in most places.
    private bool[] Kept(FeatureMatrix? left, FeatureMatrix? right, FeatureSpace known)
    {
        var kept = new bool[known.Count];
        if (left is not null && right is not null)
        {
            int[] inLeft = left.Frequencies(known.Count);
            int[] inRight = right.Frequencies(known.Count);
            for (int f = 0; f < kept.Length; f++)
            {
                kept[f] = inLeft[f] > 0 && inRight[f] > 0 && inLeft[f] <= model.CommonAfar * left.Count && inRight[f] <= model.CommonAfar * right.Count;
            }
        }

        return kept;
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
