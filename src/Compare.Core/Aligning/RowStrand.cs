namespace Compare.Core.Aligning;

/// <summary>Looks at rows as units: what their versions say together.</summary>
internal static class RowStrand
{
    /// <summary>
    /// The strand of the rows. A row's vector is the mean of its versions' vectors, its length the mean of their lengths, each rescaled so that
    /// all versions are equally long.
    /// </summary>
    public static Strand Of(IReadOnlyList<RowDraft> rows, IReadOnlyList<Strand> strands)
    {
        float[] scales = [.. strands.Select(s => 1000 * s.Count / Math.Max(1, s.Lengths.Sum()))];
        var lengths = new float[rows.Count];
        var breaks = new float[rows.Count];
        for (int r = 0; r < rows.Count; r++)
        {
            int[] present = [.. rows[r].Present];
            foreach (int v in present)
            {
                breaks[r] += strands[v].Breaks[rows[r].Cells[v][0]] / present.Length;
                foreach (int segment in rows[r].Cells[v])
                {
                    lengths[r] += strands[v].Lengths[segment] * scales[v] / present.Length;
                }
            }
        }

        bool hasMeaning = strands.Where((s, v) => s.Meaning is not null && rows.Any(r => r.Cells[v].Count > 0)).Any();
        return new Strand(Mean(rows, v => strands[v].Vectors), lengths, breaks) { Meaning = hasMeaning ? Mean(rows, v => strands[v].Meaning) : null };
    }

    // A version of which nothing is known has no part in the mean.
    private static FeatureMatrix Mean(IReadOnlyList<RowDraft> rows, Func<int, FeatureMatrix?> vectors)
    {
        var means = new FeatureRows(rows.Count);
        var mean = new List<FeatureWeight>();
        foreach (RowDraft row in rows)
        {
            mean.Clear();
            int[] present = [.. row.Present.Where(v => vectors(v) is not null)];
            foreach (int v in present)
            {
                foreach (int segment in row.Cells[v])
                {
                    vectors(v)!.AddTo(mean, segment, 1f / present.Length);
                }
            }

            means.Add(mean);
        }

        return means.Build();
    }
}
