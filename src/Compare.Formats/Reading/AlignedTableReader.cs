using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Formats.Reading.Encodings;
using Compare.Formats.Reading.PlainText;

namespace Compare.Formats.Reading;

/// <summary>
/// Reads text that came aligned as a table of tab-separated values: a header row of language tags, one column a version, one row an aligned
/// unit. A first column <c>id</c> is a key, a second column <c>doc</c> names the document of the row. Cells are raw; an empty one says that the
/// version has nothing there.
/// </summary>
public sealed class AlignedTableReader : IAlignedReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="content">The file, read to its end; UTF-8 or UTF-16. Lines end with LF or CRLF.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="UnreadableDocumentException">The header is no row of tags, fewer than two versions are there, or a row has too many cells; the message names line and column.</exception>
    public AlignedTable Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        string text = TextDecoder.Decode(content, options);
        List<TextLine> lines = TextLine.Of(text, loneReturns: false);
        if (lines.Count == 0)
        {
            throw new UnreadableDocumentException("The table is empty; its first line must name the language of each column.");
        }

        string[] header = lines[0].Whole.Of(text).Split('\t');
        int keys = header[0].Trim() == "id" ? 1 : 0;
        int documents = header.Length > 1 && header[1].Trim() == "doc" ? 1 : -1;
        int first = documents > 0 ? 2 : keys;
        List<TableColumn> columns = Columns(header, first, keys);
        var rows = ImmutableArray.CreateBuilder<GivenRow>(lines.Count - 1);
        var ids = new List<string>(lines.Count - 1);
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 1; i < lines.Count; i++)
        {
            List<TextSpan> cells = Cells(text, lines[i].Whole, header.Length, i + 1);
            string group = documents > 0 && cells.Count > 1 ? cells[1].Of(text) : string.Empty;
            groups.TryAdd(group, groups.Count);
            ids.Add(keys > 0 ? cells[0].Of(text) : (i - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            rows.Add(new GivenRow([.. columns.Select((c, n) => first + n < cells.Count ? c.Add(text, cells[first + n], i + 1, lines[i].Whole.Start) : -1)], groups[group]));
        }

        return new AlignedTable(columns.ConvertAll(c => c.ToVersion()), rows.MoveToImmutable(), ids);
    }

    private static List<TableColumn> Columns(string[] header, int first, int keys)
    {
        var columns = new List<TableColumn>();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = first; i < header.Length; i++)
        {
            if (!LanguageTag.TryParse(header[i].Trim(), out LanguageTag tag))
            {
                throw new UnreadableDocumentException($"Line 1, column {i + 1} of the table: '{Shown(header[i])}' is not a language tag such as en or pt-BR; the first line must name the language of each column.");
            }

            int times = seen[tag.Value] = seen.GetValueOrDefault(tag.Value) + 1;
            columns.Add(new TableColumn(times == 1 ? tag.Value : $"{tag.Value}-{times}", tag));
        }

        return columns.Count >= 2
            ? columns
            : throw new UnreadableDocumentException($"Line 1 of the table names {columns.Count} language{(columns.Count == 1 ? string.Empty : "s")}{(keys > 0 ? " beside the key" : string.Empty)}; two or more are needed, parted by tabs.");
    }

    private static List<TextSpan> Cells(string text, TextSpan line, int most, int number)
    {
        var cells = new List<TextSpan>(most);
        for (int start = line.Start; ;)
        {
            if (cells.Count == most)
            {
                throw new UnreadableDocumentException($"Line {number}, column {most + 1} of the table: the first line names {most} columns, but this line has more cells; remove a tab from it, or name the column.");
            }

            int tab = text.AsSpan(start, line.End - start).IndexOf('\t');
            cells.Add(new TextSpan(start, tab < 0 ? line.End : start + tab));
            if (tab < 0)
            {
                return cells;
            }

            start += tab + 1;
        }
    }

    private static string Shown(string cell) => cell.Length <= 40 ? cell : cell[..40] + "...";
}
