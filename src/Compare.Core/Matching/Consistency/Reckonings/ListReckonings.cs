using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>Collects what lists and tables say: how many items follow the words that announce them, and columns of percentages.</summary>
internal static class ListReckonings
{
    private const int MostItems = 20;
    private const int MostAfter = 24;
    private const int LeastShares = 3;

    private static readonly CountRule Count = new();
    private static readonly ShareRule Shares = new();
    private static readonly ExactNumber One = new(1);

    /// <summary>"The council proposes three measures:" and the list below it; null where the segment announces no list.</summary>
    public static Reckoning? Announced(PreparedVersion version, int index, int segment, int row)
    {
        Segment announcing = version.Segments[segment];
        if (version.Extractions[segment].Length == 0 || !EndsInColon(version, announcing) || version.BlockOf(segment).Kind != BlockKind.Paragraph ||
            (segment + 1 < version.Segments.Count && version.Segments[segment + 1].Block == announcing.Block) || ItemsAfter(version, segment) is not (> 1 and <= MostItems and var items))
        {
            return null;
        }

        Extraction? number = null;
        foreach (Extraction extraction in version.Extractions[segment])
        {
            if (extraction.Kind is ExtractionKind.Name)
            {
                continue;
            }

            if (number is not null)
            {
                return null;
            }

            number = extraction;
        }

        return number?.Value is QuantityValue { Unit: null, Upper: null, Ordinal: false, Approximation: Approximation.Exact, Number: { IsWhole: true } count } && count > One && CountsWhatFollows(version, announcing, number.Span)
            ? new Reckoning(index, Count, [Operand.Of(number, row), Listed(version, announcing.Block + 1, row, items)], IsExplicit: true)
            : null;
    }

    /// <summary>The columns of tables and the lists whose figures are all percentages.</summary>
    /// <param name="version">The version.</param>
    /// <param name="index">Its place in the comparison.</param>
    /// <param name="rows">The rows of one document.</param>
    public static IEnumerable<Reckoning> Columns(PreparedVersion version, int index, IReadOnlyList<GridRow> rows)
    {
        var columns = new SortedDictionary<(int Table, int Column), List<Operand>?>();
        int list = 0, last = -2;
        foreach ((int block, (int segment, int row)) in SumBlocks.Of(version, index, rows))
        {
            TablePlace? place = version.Document.Blocks[block].Place;
            list += place is null && last + 1 != block ? 1 : 0;
            last = place is null ? block : last;
            (int, int) key = place is { } cell ? (cell.Table + 1, cell.Column) : (-list, 0);
            if (SumBlocks.Figure(version, segment, row) is { } figure)
            {
                List<Operand>? column = columns.TryGetValue(key, out List<Operand>? known) ? known : columns[key] = [];
                column?.Add(new Operand(figure.Segment, figure.Row, figure.Span, [figure.Quantity]));
                columns[key] = figure.Quantity.Unit == "percent" ? column : null;
            }
        }

        return columns.Values.Where(c => c?.Count >= LeastShares).Select(c => new Reckoning(index, Shares, c!, IsExplicit: false));
    }

    /// <summary>How many items the list has that stands right behind a segment's block; 0 where none does. Items of a list inside it do not count.</summary>
    public static int ItemsAfter(PreparedVersion version, int segment)
    {
        IReadOnlyList<Block> blocks = version.Document.Blocks;
        int block = version.Segments[segment].Block + 1;
        int count = 0, level = block < blocks.Count ? blocks[block].Level : 0;
        for (; block < blocks.Count && blocks[block].Kind == BlockKind.ListItem && blocks[block].Level >= level; block++)
        {
            count += blocks[block].Level == level ? 1 : 0;
        }

        return count;
    }

    private static bool EndsInColon(PreparedVersion version, Segment segment)
    {
        string text = version.Document.Text;
        int end = segment.Span.End;
        while (end > segment.Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_'))
        {
            end--;
        }

        return end > segment.Span.Start && text[end - 1] is ':' or '：';
    }

    // One word, the thing counted, stands between the number and the colon: of "the five countries decided:" nobody says that countries follow.
    private static bool CountsWhatFollows(PreparedVersion version, Segment segment, TextSpan number)
    {
        int words = 0;
        for (int i = segment.Tokens.Count - 1; i >= 0 && segment.Tokens[i].Span.Start >= number.End; i--)
        {
            words += segment.Tokens[i].Kind is TokenKind.Word or TokenKind.Ideographs ? 1 : 0;
        }

        return words <= 1 && segment.Span.End - number.End <= MostAfter && version.Segments[segment.Index].Tokens.Count > 0;
    }

    private static Operand Listed(PreparedVersion version, int block, int row, int items)
    {
        int segment = 0;
        while (segment + 1 < version.Segments.Count && version.Segments[segment].Block < block)
        {
            segment++;
        }

        return new Operand(segment, row, version.Segments[segment].Span, [new QuantityValue(new ExactNumber(items))]) { IsCount = true };
    }
}
