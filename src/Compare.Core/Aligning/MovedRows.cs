namespace Compare.Core.Aligning;

/// <summary>
/// Finds what stands at another place: rows that some versions lack, and that say what a row of just those versions says elsewhere. Only clear
/// cases are joined, for a wrong pair would be compared.
/// </summary>
internal sealed class MovedRows
{
    private readonly List<RowDraft> rows;
    private readonly FeatureMatrix vectors;
    private readonly float[] lengths;
    private readonly double[] norms;
    private readonly AlignmentModel model;

    private MovedRows(List<RowDraft> rows, IReadOnlyList<Strand> strands, int features, AlignmentModel model)
    {
        this.rows = rows;
        this.model = model;
        Strand strand = RowStrand.Of(rows, strands);
        lengths = strand.Lengths;
        vectors = strand.Vectors.Scale(Rarity(strand.Vectors, strands, features, model.MovedCommon));
        var same = new float[features];
        Array.Fill(same, 1);
        norms = [.. Enumerable.Range(0, rows.Count).Select(r => Math.Sqrt(Math.Max(1e-9, vectors.Dot(r, r, same))))];
    }

    /// <summary>The rows, those of moved segments joined where most versions have them (of equally many, where the first version has them).</summary>
    public static List<RowDraft> Join(List<RowDraft> rows, IReadOnlyList<Strand> strands, int features, AlignmentModel model)
    {
        int[] incomplete = [.. Enumerable.Range(0, rows.Count).Where(r => rows[r].Present.Count() < strands.Count)];
        return incomplete.Length < 2 ? rows : new MovedRows(rows, strands, features, model).Join(incomplete, features);
    }

    private List<RowDraft> Join(int[] incomplete, int features)
    {
        Dictionary<(int First, int Second), double> likeness = Likeness(incomplete, features);
        var gone = new HashSet<int>();
        double[] best = Best(likeness);
        foreach (((int first, int second), double _) in likeness
            .Where(c => c.Value >= best[c.Key.First] && c.Value >= best[c.Key.Second] && IsClear(c.Key, likeness))
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key.First).ThenBy(c => c.Key.Second))
        {
            if (!gone.Contains(first) && !gone.Contains(second) && AreApart(rows[first], rows[second]))
            {
                gone.Add(Merge(first, second));
            }
        }

        return [.. rows.Where((_, r) => !gone.Contains(r))];
    }

    // All pairs of incomplete rows that share a rare feature and no version, and how alike they are.
    private Dictionary<(int First, int Second), double> Likeness(int[] incomplete, int features)
    {
        Postings postings = vectors.Transpose(features);
        var likeness = new Dictionary<(int, int), double>();
        var isIncomplete = incomplete.ToHashSet();
        foreach (int r in incomplete)
        {
            ReadOnlySpan<int> own = vectors.Features(r);
            ReadOnlySpan<float> weights = vectors.Weights(r);
            for (int e = 0; e < own.Length; e++)
            {
                ReadOnlySpan<int> others = postings.Rows(own[e]);
                for (int p = 0; p < others.Length; p++)
                {
                    if (others[p] > r && isIncomplete.Contains(others[p]) && AreApart(rows[r], rows[others[p]]))
                    {
                        double share = weights[e] * postings.Weights(own[e])[p] / (norms[r] * norms[others[p]]);
                        likeness[(r, others[p])] = likeness.GetValueOrDefault((r, others[p])) + share;
                    }
                }
            }
        }

        return likeness;
    }

    private double[] Best(Dictionary<(int First, int Second), double> likeness)
    {
        var best = new double[rows.Count];
        foreach (((int first, int second), double value) in likeness)
        {
            best[first] = Math.Max(best[first], value);
            best[second] = Math.Max(best[second], value);
        }

        return best;
    }

    private bool IsClear((int First, int Second) pair, Dictionary<(int, int), double> likeness)
    {
        double own = likeness[pair];
        double ratio = lengths[pair.First] / Math.Max(1e-3, lengths[pair.Second]);
        bool beside = likeness.GetValueOrDefault((pair.First + 1, pair.Second + 1)) >= model.MovedTogether ||
            likeness.GetValueOrDefault((pair.First - 1, pair.Second - 1)) >= model.MovedTogether;
        return ratio is > 0.5f and < 2 && own >= (beside ? model.MovedTogether : model.MovedAlone);
    }

    private int Merge(int first, int second)
    {
        int[] inFirst = [.. rows[first].Present];
        int[] inSecond = [.. rows[second].Present];
        bool keepFirst = inFirst.Length != inSecond.Length ? inFirst.Length > inSecond.Length : inFirst[0] < inSecond[0];
        (int kept, int lost) = keepFirst ? (first, second) : (second, first);
        double certainty = Math.Min(rows[kept].Probability, rows[lost].Probability);
        foreach (int version in rows[lost].Present.ToArray())
        {
            rows[kept].Join(version, rows[lost].Cells[version], certainty);
        }

        rows[kept].IsMoved = true;
        return lost;
    }

    private static bool AreApart(RowDraft first, RowDraft second) => !first.Present.Intersect(second.Present).Any();

    /// <summary>What a feature is worth where rows are told apart: one that one version alone knows nothing, one that many rows have too little.</summary>
    public static float[] Rarity(FeatureMatrix vectors, IReadOnlyList<Strand> strands, int features, int common)
    {
        int[][] known = [.. strands.Select(s => s.Vectors.Frequencies(features))];
        int[] frequencies = vectors.Frequencies(features);
        var rarity = new float[features];
        for (int f = 0; f < features; f++)
        {
            int versions = known.Count(k => k[f] > 0);
            rarity[f] = versions > 1 && frequencies[f] <= common ? (float)Math.Log(1 + ((double)vectors.Count / frequencies[f])) : 0;
        }

        return rarity;
    }
}
