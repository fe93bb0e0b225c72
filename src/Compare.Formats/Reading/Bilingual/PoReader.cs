using Compare.Formats.Reading.Encodings;
using Compare.Formats.Reading.PlainText;

namespace Compare.Formats.Reading.Bilingual;

/// <summary>
/// Reads the message catalogues of GNU gettext (PO): <c>msgid</c> and <c>msgstr</c> are the versions, singular and plural forms rows of their own. The
/// header names the language of the translations (<c>Language</c>), and may name that of the messages (<c>X-Source-Language</c>, else English).
/// Entries marked fuzzy, which programs do not use, and obsolete ones are left out.
/// </summary>
public sealed class PoReader : IAlignedReader
{
    private const string UsualSource = "en";

    /// <inheritdoc/>
    public AlignedTable Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        string text = TextDecoder.Decode(content, options);
        var table = new UnitTable();
        (string source, string? target) = (UsualSource, null);
        foreach (PoEntry entry in Entries(text))
        {
            if (entry.Message.Length == 0 && entry.Translations.Count > 0)
            {
                source = Field(entry.Translations[0], "X-Source-Language") ?? source;
                target = Field(entry.Translations[0], "Language") ?? target;
            }
            else if (!entry.IsFuzzy && entry.Message.Length > 0 && entry.Translations.Count > 0)
            {
                Add(entry, table, source, target);
            }
        }

        return table.ToTable();
    }

    private static void Add(PoEntry entry, UnitTable table, string source, string? target)
    {
        int from = table.Column(source, null, 1, entry.Line);
        if (target is null)
        {
            throw new UnreadableDocumentException("The header of the catalogue names no language; add a line \"Language: de\\n\", for one, to the translation of the empty message.");
        }

        int to = table.Column(target, null, string.Equals(source, target, StringComparison.OrdinalIgnoreCase) ? 2 : 1, entry.Line);
        table.Add(entry.Context, 0, [(from, entry.Message, entry.Line), (to, entry.Translations[0], entry.Line)]);
        if (entry.Plural is { } plural)
        {
            table.Add(entry.Context, 0, [(from, plural, entry.Line), (to, entry.Translations[^1], entry.Line)]);
        }
    }

    private static IEnumerable<PoEntry> Entries(string text)
    {
        var entry = new PoEntry(1);
        List<TextLine> lines = TextLine.Of(text, loneReturns: false);
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> line = text.AsSpan(lines[i].Whole.Start, lines[i].Whole.Length).Trim();
            if (entry.IsEndedBy(line))
            {
                yield return entry;
                entry = new PoEntry(i + 1);
            }

            entry.Take(text.AsSpan(lines[i].Whole.Start, lines[i].Whole.Length).Trim(), i + 1);
        }

        yield return entry;
    }

    // A field of the header: a line "Name: value".
    private static string? Field(string header, string name)
    {
        foreach (string line in header.Split('\n'))
        {
            if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase) && line[(name.Length + 1)..].Trim() is { Length: > 0 } value)
            {
                return value;
            }
        }

        return null;
    }
}
