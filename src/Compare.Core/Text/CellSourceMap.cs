namespace Compare.Core.Text;

/// <summary>
/// The map of one column of an aligned table. The document's text is the column's cells, one after the other; offsets are counted inside the
/// cell, and the line is the cell's line in the table.
/// </summary>
/// <param name="cells">The cells in the order of the text: where each starts in the document's text, and line and column where it starts in the file, from one.</param>
public sealed class CellSourceMap(IReadOnlyList<(int Start, int Line, int Column)> cells) : SourceMap
{
    /// <inheritdoc/>
    public override SourceRange Locate(TextSpan span)
    {
        int low = 0, high = cells.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = cells[middle].Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        (int start, int line, int column) = cells.Count > 0 ? cells[low] : (0, 1, 1);
        return new SourceRange(span.Start - start, span.End - start, line, column + span.Start - start);
    }
}
