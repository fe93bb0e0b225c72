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
    private const int MostWords = 4;
    private const int MostIdeographs = 6;
    private const int ShortestIdeographs = 2;

    // "All" and "sum" head many things.
    private const int ShortestWord = 5;

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
            return new SumCell(null, SumLabel.None);
        }

        Segment cell = version.Segments[segment];
        SumFigure? figure = Figure(version, segment, row);
        return figure is not null && cell.Tokens.All(t => figure.Span.Contains(t.Span))
            ? new SumCell(figure, SumLabel.None)
            : new SumCell(null, Label(version, segment, cell.Span));
    }

    /// <summary>What words, a colon after them or not, say of totals.</summary>
    public static SumLabel Label(PreparedVersion version, int segment, TextSpan span)
    {
        if (span.Length > MostLabel)
        {
            return SumLabel.None;
        }

        Language language = version.Foreign.GetValueOrDefault(segment, version.Language);
        string label = version.WordsOf(span).Trim(' ', ':', '：', '*', '-', '–', '—', '(', ')', '=');
        string key = FactKeys.Key(FactSection.TotalLabel, label);
        if (key.Length == 0)
        {
            return SumLabel.None;
        }

        return language.Value(FactSection.TotalLabel, key) is { } value
            ? value == "part" ? SumLabel.Part : SumLabel.Total
            : IsOfSomething(language, key) ? SumLabel.Something : SumLabel.None;
    }

    // The word for total begins or ends it, and what is counted is the rest: total votes, votos totales, 合計票数.
    private static bool IsOfSomething(Language language, string label)
    {
        if (label.Any(char.IsDigit))
        {
            return false;
        }

        string[] words = label.Split(' ');
        if (words.Length is > 1 and <= MostWords)
        {
            return IsTotalWord(language, words[0], ShortestWord) || IsTotalWord(language, words[^1], ShortestWord);
        }

        return words.Length == 1 && label.Length is > ShortestIdeographs and <= MostIdeographs && Scripts.Of(label[0]) == Script.Han && IsTotalWord(language, label[..ShortestIdeographs], ShortestIdeographs);
    }

    private static bool IsTotalWord(Language language, string word, int shortest) => word.Length >= shortest && language.Value(FactSection.TotalLabel, word) == string.Empty;
}
