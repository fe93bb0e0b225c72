using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Languages;

namespace Compare.Formats.Reading.Bilingual;

/// <summary>An aligned table while it is read from a file of translation units. A version's column begins where it is first met.</summary>
internal sealed class UnitTable
{
    private readonly List<TableColumn> columns = [];
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int[] Cells, int Group)> rows = [];
    private readonly List<string> ids = [];

    /// <summary>The number of the next row, from zero.</summary>
    public int Count => rows.Count;

    /// <summary>The column of a language, or of its second or third version; it is made where there is none.</summary>
    /// <param name="language">The language as the file names it; an underscore serves as a hyphen.</param>
    /// <param name="name">How the version is called where the file says so, else null.</param>
    /// <param name="times">Which version of the language it is in its unit, from one.</param>
    /// <param name="line">The line of the file, for the message.</param>
    /// <exception cref="UnreadableDocumentException">The language is no tag.</exception>
    public int Column(string? language, string? name, int times, int line)
    {
        string written = (language ?? string.Empty).Trim().Replace('_', '-');
        if (!LanguageTag.TryParse(written, out LanguageTag tag))
        {
            throw new UnreadableDocumentException(written.Length == 0
                ? $"Line {line} names no language where it has to; add one such as en or pt-BR."
                : $"Line {line}: '{(written.Length <= 40 ? written : written[..40] + "...")}' is not a language tag such as en or pt-BR; correct it.");
        }

        string id = name ?? (times == 1 ? tag.Value : string.Create(CultureInfo.InvariantCulture, $"{tag.Value}-{times}"));
        if (!places.TryGetValue(id, out int place))
        {
            places.Add(id, place = columns.Count);
            columns.Add(new TableColumn(id, tag));
        }

        return place;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="id">The unit's key, or null: then the row's number.</param>
    /// <param name="group">The document that it belongs to.</param>
    /// <param name="cells">Columns with their texts and the lines that they stand on.</param>
    public void Add(string? id, int group, IEnumerable<(int Column, string Text, int Line)> cells)
    {
        var row = new List<int>();
        foreach ((int column, string text, int line) in cells)
        {
            while (row.Count <= column)
            {
                row.Add(-1);
            }

            row[column] = columns[column].Add(text, line);
        }

        ids.Add(id ?? rows.Count.ToString(CultureInfo.InvariantCulture));
        rows.Add(([.. row], group));
    }

    /// <summary>The finished table.</summary>
    /// <exception cref="UnreadableDocumentException">There are fewer than two versions.</exception>
    public AlignedTable ToTable()
    {
        if (columns.Count < 2)
        {
            throw new UnreadableDocumentException($"The file holds text in {(columns.Count == 0 ? "no language" : "one language")}; two or more are needed to compare.");
        }

        ImmutableArray<GivenRow> given = [.. rows.Select(r => new GivenRow([.. Enumerable.Range(0, columns.Count).Select(c => c < r.Cells.Length ? r.Cells[c] : -1)], r.Group))];
        return new AlignedTable(columns.ConvertAll(c => c.ToVersion()), given, ids);
    }
}
