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
        List<RowDraft> rows = order.Count > 0 ? Alone(order[0]) : [];
        for (int next = 1; next < order.Count; next++)
        {
            rows = Join(rows, next == 1 ? strands[order[0]] : RowStrand.Of(rows, strands), order[next]);
        }

        return rows;
    }

    private List<RowDraft> Alone(int version)
    {
        var rows = new List<RowDraft>(strands[version].Count);
        for (int segment = 0; segment < strands[version].Count; segment++)
        {
            var row = new RowDraft(strands.Count);
            row.Join(version, [segment], 1);
            rows.Add(row);
        }

        return rows;
    }

    private List<RowDraft> Join(List<RowDraft> rows, Strand strand, int version)
    {
        var joined = new List<RowDraft>();
        foreach (SpanBead bead in aligner.Align(strand, strands[version]))
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
