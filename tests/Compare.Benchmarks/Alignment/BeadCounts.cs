namespace Compare.Benchmarks.Alignment;

/// <summary>
/// Counts for precision and recall of beads. Strict: a bead counts if both its sides are exactly right; beads with an empty side count for precision
/// only. Lax: it counts if it overlaps a gold bead on both sides. Null: units rightly left without a counterpart.
/// </summary>
internal sealed class BeadCounts
{
    private int predicted, gold, strictPredicted, strictGold, laxPredicted, laxGold, nullPredicted, nullGold, nullRight;

    /// <summary>Harmonic means of precision and recall, 0 to 1.</summary>
    public (double Strict, double Lax, double Null) F =>
        (Mean(strictPredicted, predicted, strictGold, gold), Mean(laxPredicted, predicted, laxGold, gold), Mean(nullRight, nullPredicted, nullRight, nullGold));

    /// <summary>Adds one text.</summary>
    public void Add(IReadOnlyList<GoldBead> right, IReadOnlyList<GoldBead> found)
    {
        HashSet<string> rightKeys = [.. right.Select(b => b.Key)];
        HashSet<string> foundKeys = [.. found.Select(b => b.Key)];
        HashSet<(int, int)> rightLinks = Links(right);
        HashSet<(int, int)> foundLinks = Links(found);
        predicted += found.Count;
        gold += right.Count(b => b.IsPaired);
        strictPredicted += found.Count(b => rightKeys.Contains(b.Key));
        strictGold += right.Count(b => b.IsPaired && foundKeys.Contains(b.Key));
        laxPredicted += found.Count(b => rightKeys.Contains(b.Key) || Links([b]).Overlaps(rightLinks));
        laxGold += right.Count(b => b.IsPaired && (foundKeys.Contains(b.Key) || Links([b]).Overlaps(foundLinks)));
        HashSet<(bool, int)> alone = Alone(right);
        HashSet<(bool, int)> leftAlone = Alone(found);
        nullGold += alone.Count;
        nullPredicted += leftAlone.Count;
        nullRight += alone.Count(leftAlone.Contains);
    }

    private static HashSet<(int, int)> Links(IEnumerable<GoldBead> beads) => [.. beads.SelectMany(b => b.Left.SelectMany(l => b.Right.Select(r => (l, r))))];

    private static HashSet<(bool, int)> Alone(IEnumerable<GoldBead> beads) =>
        [.. beads.Where(b => !b.IsPaired).SelectMany(b => b.Left.Select(l => (true, l)).Concat(b.Right.Select(r => (false, r))))];

    private static double Mean(int rightOfFound, int found, int foundOfRight, int right)
    {
        double precision = (double)rightOfFound / Math.Max(1, found);
        double recall = (double)foundOfRight / Math.Max(1, right);
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
