namespace Compare.Core.Aligning;

/// <summary>
/// Finds what stands at another place: rows that some versions lack, and that say what a row of just those versions says elsewhere. Only clear
/// cases are joined, for a wrong pair would be compared.
/// </summary>
internal sealed class MovedRows
{
    private readonly List<RowDraft> rows;
    private readonly int[] incomplete;
    private readonly FeatureMatrix vectors;
    private readonly float[] lengths;
    private readonly double[] norms;
    private readonly AlignmentModel model;

    private MovedRows(List<RowDraft> rows, int[] incomplete, IReadOnlyList<Strand> strands, int features, AlignmentModel model)
    {
        this.rows = rows;
        this.incomplete = incomplete;
        this.model = model;
        Strand strand = RowStrand.Of([.. incomplete.Select(r => rows[r])], strands);
        lengths = strand.Lengths;
        vectors = strand.Vectors.Scale(Rarity(rows, strands, features, model.MovedCommon));
        var same = new float[features];
        Array.Fill(same, 1);
        norms = [.. Enumerable.Range(0, incomplete.Length).Select(r => Math.Sqrt(Math.Max(1e-9, vectors.Dot(r, r, same))))];
    }

    /// <summary>The rows, those of moved segments joined where most versions have them (of equally many, where the first version has them).</summary>
    public static List<RowDraft> Join(List<RowDraft> rows, IReadOnlyList<Strand> strands, int features, AlignmentModel model)
    {
        int[] incomplete = [.. Enumerable.Range(0, rows.Count).Where(r => rows[r].Present.Count() < strands.Count)];
        return incomplete.Length < 2 ? rows : new MovedRows(rows, incomplete, strands, features, model).Join(features);
    }

    // From here on rows are counted among the incomplete ones.
    private List<RowDraft> Join(int features)
    {
        Dictionary<(int First, int Second), double> likeness = Likeness(features);
        var gone = new HashSet<RowDraft>();
        double[] best = Best(likeness);
        foreach (((int first, int second), double _) in likeness
            .Where(c => c.Value >= best[c.Key.First] && c.Value >= best[c.Key.Second] && IsClear(c.Key, likeness))
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key.First).ThenBy(c => c.Key.Second))
        {
            (RowDraft one, RowDraft other) = (rows[incomplete[first]], rows[incomplete[second]]);
            if (!gone.Contains(one) && !gone.Contains(other) && AreApart(one, other))
            {
                gone.Add(Merge(one, other));
            }
        }

        return [.. rows.Where(r => !gone.Contains(r))];
    }

    // All pairs of rows that share a rare feature and no version, and how alike they are.
    private Dictionary<(int First, int Second), double> Likeness(int features)
    {
        Postings postings = vectors.Transpose(features);
        var likeness = new Dictionary<(int, int), double>();
        for (int r = 0; r < incomplete.Length; r++)
        {
            ReadOnlySpan<int> own = vectors.Features(r);
            ReadOnlySpan<float> weights = vectors.Weights(r);
            for (int e = 0; e < own.Length; e++)
            {
                ReadOnlySpan<int> others = postings.Rows(own[e]);
                for (int p = 0; p < others.Length; p++)
                {
                    if (others[p] > r && AreApart(rows[incomplete[r]], rows[incomplete[others[p]]]))
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
        var best = new double[incomplete.Length];
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
        bool beside = IsBeside(pair, 1, likeness) || IsBeside(pair, -1, likeness);
        return ratio is > 0.5f and < 2 && own >= (beside ? model.MovedTogether : model.MovedAlone);
    }

    // Whether the rows next to the two are alike too.
    private bool IsBeside((int First, int Second) pair, int step, Dictionary<(int, int), double> likeness)
    {
        (int first, int second) = (pair.First + step, pair.Second + step);
        return first >= 0 && second < incomplete.Length && incomplete[first] == incomplete[pair.First] + step && incomplete[second] == incomplete[pair.Second] + step &&
            likeness.GetValueOrDefault((first, second)) >= model.MovedTogether;
    }

    private static RowDraft Merge(RowDraft first, RowDraft second)
    {
        int[] inFirst = [.. first.Present];
        int[] inSecond = [.. second.Present];
        bool keepFirst = inFirst.Length != inSecond.Length ? inFirst.Length > inSecond.Length : inFirst[0] < inSecond[0];
        (RowDraft kept, RowDraft lost) = keepFirst ? (first, second) : (second, first);
        double certainty = Math.Min(kept.Probability, lost.Probability);
        foreach (int version in lost.Present.ToArray())
        {
            kept.Join(version, lost.Cells[version], certainty);
        }

        kept.IsMoved = true;
        return lost;
    }

    private static bool AreApart(RowDraft first, RowDraft second) => !first.Present.Intersect(second.Present).Any();

    /// <summary>What a feature is worth where rows are told apart: one that one version alone knows nothing, one that many rows have too little.</summary>
    public static float[] Rarity(List<RowDraft> rows, IReadOnlyList<Strand> strands, int features, int common)
    {
        var versions = new int[features];
        var inRows = new int[features];
        var seen = new int[features];
        for (int v = 0; v < strands.Count; v++)
        {
            int[] known = strands[v].Vectors.Frequencies(features);
            for (int f = 0; f < features; f++)
            {
                versions[f] += known[f] > 0 ? 1 : 0;
            }
        }

        for (int r = 0; r < rows.Count; r++)
        {
            Count(rows[r], r + 1, strands, seen, inRows);
        }

        var rarity = new float[features];
        for (int f = 0; f < features; f++)
        {
            rarity[f] = versions[f] > 1 && inRows[f] <= common ? (float)Math.Log(1 + ((double)rows.Count / inRows[f])) : 0;
        }

        return rarity;
    }

    private static void Count(RowDraft row, int mark, IReadOnlyList<Strand> strands, int[] seen, int[] inRows)
    {
        for (int v = 0; v < strands.Count; v++)
        {
            foreach (int segment in row.Cells[v])
            {
                foreach (int feature in strands[v].Vectors.Features(segment))
                {
                    inRows[feature] += seen[feature] == mark ? 0 : 1;
                    seen[feature] = mark;
                }
            }
        }
    }
}
