namespace Compare.Core.Aligning;

/// <summary>
/// Finds passages at another place: a run of rows that the same versions lack, and that says as a whole what a run of just those versions says elsewhere.
/// What is too short or too freely rendered to be known again sentence by sentence is so as a passage; inside it the two are aligned as texts are.
/// </summary>
internal sealed class MovedBlocks
{
    private readonly List<RowDraft> rows;
    private readonly IReadOnlyList<Strand> strands;
    private readonly AlignmentModel model;
    private readonly List<(int Start, int Count)> runs = [];
    private readonly FeatureMatrix vectors;
    private readonly float[] lengths;

    private MovedBlocks(List<RowDraft> rows, IReadOnlyList<Strand> strands, int features, AlignmentModel model)
    {
        this.rows = rows;
        this.strands = strands;
        this.model = model;
        FindRuns();
        Strand strand = RowStrand.Of([.. runs.SelectMany(r => rows.GetRange(r.Start, r.Count))], strands);
        FeatureMatrix weighted = strand.Vectors.Scale(MovedRows.Rarity(rows, strands, features, model.MovedCommon));
        lengths = new float[runs.Count];
        var sums = new FeatureRows(runs.Count);
        var sum = new List<FeatureWeight>();
        int member = 0;
        for (int r = 0; r < runs.Count; r++)
        {
            sum.Clear();
            for (int end = member + runs[r].Count; member < end; member++)
            {
                weighted.AddTo(sum, member, 1);
                lengths[r] += strand.Lengths[member];
            }

            sums.Add(sum);
        }

        vectors = sums.Build();
    }

    /// <summary>The rows, those of moved passages joined where most versions have them (of equally many, where the first version has them).</summary>
    public static List<RowDraft> Join(List<RowDraft> rows, IReadOnlyList<Strand> strands, PairAligner aligner, int features, AlignmentModel model) =>
        rows.Count(r => r.Present.Count() < strands.Count) < 3 ? rows : new MovedBlocks(rows, strands, features, model).Join(aligner, features);

    private void FindRuns()
    {
        for (int r = 0; r < rows.Count;)
        {
            int[] present = [.. rows[r].Present];
            int end = r + 1;
            while (end < rows.Count && rows[end].Present.SequenceEqual(present))
            {
                end++;
            }

            if (present.Length < strands.Count)
            {
                runs.Add((r, end - r));
            }

            r = end;
        }
    }

    private List<RowDraft> Join(PairAligner aligner, int features)
    {
        Dictionary<(int First, int Second), double> likeness = Likeness(features);
        var best = new double[runs.Count];
        foreach (((int first, int second), double value) in likeness)
        {
            best[first] = Math.Max(best[first], value);
            best[second] = Math.Max(best[second], value);
        }

        var gone = new HashSet<RowDraft>();
        foreach (((int first, int second), double value) in likeness.OrderByDescending(c => c.Value).ThenBy(c => c.Key.First).ThenBy(c => c.Key.Second))
        {
            double ratio = lengths[first] / Math.Max(1e-3, lengths[second]);
            if (value >= model.MovedPassage && value >= best[first] && value >= best[second] && ratio is > 0.5 and < 2 && runs[first].Count + runs[second].Count > 2)
            {
                gone.UnionWith(Merge(first, second, aligner));
            }
        }

        return [.. rows.Where(r => !gone.Contains(r))];
    }

    // The cosine of all runs that share a rare feature and no version.
    private Dictionary<(int First, int Second), double> Likeness(int features)
    {
        var same = new float[features];
        Array.Fill(same, 1);
        double[] norms = [.. Enumerable.Range(0, runs.Count).Select(r => Math.Sqrt(Math.Max(1e-9, vectors.Dot(r, r, same))))];
        Postings postings = vectors.Transpose(features);
        var likeness = new Dictionary<(int, int), double>();
        for (int run = 0; run < runs.Count; run++)
        {
            ReadOnlySpan<int> own = vectors.Features(run);
            ReadOnlySpan<float> weights = vectors.Weights(run);
            for (int e = 0; e < own.Length; e++)
            {
                ReadOnlySpan<int> others = postings.Rows(own[e]);
                for (int p = 0; p < others.Length; p++)
                {
                    if (others[p] > run && !rows[runs[run].Start].Present.Intersect(rows[runs[others[p]].Start].Present).Any())
                    {
                        double share = weights[e] * postings.Weights(own[e])[p] / (norms[run] * norms[others[p]]);
                        likeness[(run, others[p])] = likeness.GetValueOrDefault((run, others[p])) + share;
                    }
                }
            }
        }

        return likeness;
    }

    // Returns the rows that went into others.
    private List<RowDraft> Merge(int first, int second, PairAligner aligner)
    {
        List<RowDraft> kept = rows.GetRange(runs[first].Start, runs[first].Count), lost = rows.GetRange(runs[second].Start, runs[second].Count);
        int more = lost[0].Present.Count() - kept[0].Present.Count();
        if (more > 0 || (more == 0 && lost[0].Present.First() < kept[0].Present.First()))
        {
            (kept, lost) = (lost, kept);
        }

        var gone = new List<RowDraft>();
        foreach (SpanBead bead in aligner.Align(RowStrand.Of(kept, strands), RowStrand.Of(lost, strands)).Where(b => b.IsPaired))
        {
            RowDraft row = kept[bead.Left], elsewhere = lost[bead.Right];
            for (int r = 1; r < bead.LeftCount; r++)
            {
                row.Take(kept[bead.Left + r]);
                gone.Add(kept[bead.Left + r]);
            }

            for (int r = 1; r < bead.RightCount; r++)
            {
                elsewhere.Take(lost[bead.Right + r]);
                gone.Add(lost[bead.Right + r]);
            }

            foreach (int version in elsewhere.Present.ToArray())
            {
                row.Join(version, elsewhere.Cells[version], Math.Min(elsewhere.Probability, bead.Probability));
            }

            row.IsMoved = true;
            gone.Add(elsewhere);
        }

        return gone;
    }
}
