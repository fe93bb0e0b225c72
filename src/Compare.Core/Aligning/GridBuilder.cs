namespace Compare.Core.Aligning;

/// <summary>
/// Composes versions to rows. The first two that join are aligned with each other; each further version is aligned with the rows so far, by its
/// likeness to all that a row holds.
/// </summary>
internal sealed class GridBuilder(IReadOnlyList<Strand> strands, PairAligner aligner)
{
    /// <summary>The rows, in reading order, after the versions joined in the given order.</summary>
    public List<RowDraft> Build(IReadOnlyList<int> order)
    {
        var rows = new List<RowDraft>();
        foreach (int version in order)
        {
            rows = Join(rows, version);
        }

        return rows;
    }

    private List<RowDraft> Join(List<RowDraft> rows, int version)
    {
        var joined = new List<RowDraft>();
        foreach (SpanBead bead in aligner.Align(RowStrand.Of(rows, strands), strands[version]))
        {
            RowDraft row = bead.LeftCount > 0 ? rows[bead.Left] : new RowDraft(strands.Count);
            for (int r = bead.Left + 1; r < bead.Left + bead.LeftCount; r++)
            {
                row.Take(rows[r]);
            }

            row.Join(version, [.. Enumerable.Range(bead.Right, bead.RightCount)], bead.Probability);
            joined.Add(row);
        }

        return joined;
    }
}
