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
        var vectors = new List<List<FeatureWeight>>(rows.Count);
        var lengths = new float[rows.Count];
        for (int r = 0; r < rows.Count; r++)
        {
            int[] present = [.. rows[r].Present];
            var vector = new List<FeatureWeight>();
            foreach (int v in present)
            {
                foreach (int segment in rows[r].Cells[v])
                {
                    vector.AddRange(strands[v].Vectors.Entries(segment).Select(e => e with { Weight = e.Weight / present.Length }));
                    lengths[r] += strands[v].Lengths[segment] * scales[v] / present.Length;
                }
            }

            vectors.Add(vector);
        }

        return new Strand(FeatureMatrix.Build(vectors), lengths);
    }
}
