using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>Collects the totals of a version's lists of figures: every item is a label, a colon or dash and one figure, all of one unit, and the last or first is labelled as the total.</summary>
internal static class ListSums
{
    /// <summary>The totals of all lists, in order.</summary>
    /// <param name="version">The version.</param>
    /// <param name="index">Its place in the comparison.</param>
    /// <param name="blocks">Its cells and items.</param>
    public static IEnumerable<StatedSum> Of(PreparedVersion version, int index, SortedDictionary<int, (int Segment, int Row)> blocks)
    {
        var list = new List<(int Block, int Segment, int Row)>();
        foreach ((int block, (int segment, int row)) in blocks)
        {
            if (version.Document.Blocks[block].Kind != BlockKind.ListItem)
            {
                continue;
            }

            if (list.Count > 0 && list[^1].Block + 1 != block)
            {
                if (Sum(version, index, list) is { } sum)
                {
                    yield return sum;
                }

                list.Clear();
            }

            list.Add((block, segment, row));
        }

        if (Sum(version, index, list) is { } last)
        {
            yield return last;
        }
    }

    private static StatedSum? Sum(PreparedVersion version, int index, List<(int Block, int Segment, int Row)> list)
    {
        if (list.Count < 3 || list.Exists(i => version.Document.Blocks[i.Block].Level != version.Document.Blocks[list[0].Block].Level))
        {
            return null;
        }

        List<SumFigure?> figures = list.ConvertAll(i => Item(version, i.Segment, i.Row));
        SumLabel[] labels = [.. list.Select((item, i) => figures[i] is { } figure ? SumBlocks.Label(version, item.Segment, new TextSpan(version.Segments[item.Segment].Span.Start, figure.Span.Start)) : SumLabel.None)];
        int at = Place(labels);
        if (at < 0 || figures.Contains(null) || figures.Exists(f => f!.Quantity.Unit != figures[0]!.Quantity.Unit))
        {
            return null;
        }

        return new StatedSum(index, Across: false, figures[at]!, [.. figures.Where((_, i) => i != at).Select(f => f!)]);
    }

    // The only total stands first or last; that of something, last.
    private static int Place(SumLabel[] labels)
    {
        int at = Array.IndexOf(labels, SumLabel.Total);
        if (at < 0)
        {
            return labels[^1] == SumLabel.Something && labels.Count(l => l != SumLabel.None) == 1 ? labels.Length - 1 : -1;
        }

        return (at == 0 || at == labels.Length - 1) && labels.Count(l => l is SumLabel.Total or SumLabel.Part) == 1 ? at : -1;
    }

    // The figure comes last, but for the thing counted, after a label that ends in a colon or dash.
    private static SumFigure? Item(PreparedVersion version, int segment, int row)
    {
        if (SumBlocks.Figure(version, segment, row) is not { } figure)
        {
            return null;
        }

        IReadOnlyList<Token> tokens = version.Segments[segment].Tokens;
        int end = Math.Max(figure.Span.End, figure.Quantity.CountedSpan.End);
        Token? before = tokens.LastOrDefault(t => t.Span.End <= figure.Span.Start);
        return before?.Folded is ":" or "-" or "–" or "—" or "=" && tokens[^1].Span.End <= end ? figure : null;
    }
}
