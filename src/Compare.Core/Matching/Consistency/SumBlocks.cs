using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>Reads blocks of a version that are one segment: the figure or the label that a cell or an item consists of.</summary>
internal static class SumBlocks
{
    // No label of totals is longer.
    private const int MostLabel = 40;

    /// <summary>The blocks of a version's rows in order, by index: the segment and its row; a segment of -1 where a block has several.</summary>
    public static SortedDictionary<int, (int Segment, int Row)> Of(PreparedVersion version, int index, IReadOnlyList<GridRow> rows)
    {
        var blocks = new SortedDictionary<int, (int Segment, int Row)>();
        foreach (GridRow row in rows)
        {
            foreach (int segment in row.Cells[index])
            {
                int block = version.Segments[segment].Block;
                if (version.Document.Blocks[block].Kind is BlockKind.TableCell or BlockKind.ListItem)
                {
                    blocks[block] = (blocks.ContainsKey(block) ? -1 : segment, row.Index);
                }
            }
        }

        return blocks;
    }

    /// <summary>The only figure of a segment, or null where it has none, several, or anything else with a value; names do not count.</summary>
    public static SumFigure? Figure(PreparedVersion version, int segment, int row)
    {
        Extraction? only = null;
        foreach (Extraction extraction in segment < 0 ? [] : version.Extractions[segment])
        {
            if (extraction.Kind != ExtractionKind.Name)
            {
                if (only is not null)
                {
                    return null;
                }

                only = extraction;
            }
        }

        return only is null ? null : SumFigure.Of(only, row);
    }

    /// <summary>What a cell says of totals: no word and no sign may stand beside its figure.</summary>
    public static SumCell Cell(PreparedVersion version, int segment, int row)
    {
        if (segment < 0)
        {
            return new SumCell(null, false);
        }

        Segment cell = version.Segments[segment];
        SumFigure? figure = Figure(version, segment, row);
        return figure is not null && cell.Tokens.All(t => figure.Span.Contains(t.Span))
            ? new SumCell(figure, false)
            : new SumCell(null, IsTotal(version, segment, cell.Span));
    }

    /// <summary>Whether words are a label of totals, a colon after them or not.</summary>
    public static bool IsTotal(PreparedVersion version, int segment, TextSpan span)
    {
        if (span.Length > MostLabel)
        {
            return false;
        }

        Language language = version.Foreign.GetValueOrDefault(segment, version.Language);
        string label = version.WordsOf(span).Trim(' ', ':', '：', '*', '-', '–', '—', '(', ')', '=');
        return label.Length > 0 && language.Knows(FactSection.TotalLabel, FactKeys.Key(FactSection.TotalLabel, label));
    }
}
