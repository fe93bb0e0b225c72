namespace Compare.Core.Text;

/// <summary>
/// The map of a document whose text was taken out of markup. Text that belongs to no run (a line break put between two blocks) stands at the end
/// of the run before it.
/// </summary>
/// <param name="runs">The runs, ordered by their place in the text, not overlapping.</param>
/// <param name="lines">The lines of the source.</param>
public sealed class RunSourceMap(IReadOnlyList<SourceRun> runs, LineIndex lines) : SourceMap
{
    /// <inheritdoc/>
    public override SourceRange Locate(TextSpan span)
    {
        int start = StartOf(span.Start);
        int end = span.IsEmpty ? start : Math.Max(start, EndOf(span.End));
        (int line, int column) = lines.At(start);
        return new SourceRange(start, end, line, column);
    }

    private int StartOf(int offset)
    {
        if (Before(offset) is not { } run)
        {
            return runs.Count > 0 ? runs[0].SourceStart : 0;
        }

        int into = offset - run.TextStart;
        return into >= run.TextLength ? run.SourceStart + run.SourceLength
            : run.TextLength == run.SourceLength ? run.SourceStart + into
            : run.SourceStart;
    }

    // The end of the unit before the offset: a tag that follows belongs to what comes next.
    private int EndOf(int offset)
    {
        if (Before(offset - 1) is not { } run)
        {
            return 0;
        }

        int into = offset - run.TextStart;
        return run.TextLength == run.SourceLength && into < run.TextLength ? run.SourceStart + into : run.SourceStart + run.SourceLength;
    }

    // The last run that starts at the offset or before it.
    private SourceRun? Before(int offset)
    {
        int low = 0, high = runs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = runs[middle].TextStart <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : runs[low - 1];
    }
}
