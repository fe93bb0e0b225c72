using System.Text;

namespace Compare.Formats.Reading.Bilingual;

/// <summary>One entry of a message catalogue while its lines are read.</summary>
internal sealed class PoEntry(int line)
{
    private readonly List<StringBuilder> translations = [];
    private readonly StringBuilder message = new();
    private StringBuilder? context;
    private StringBuilder? plural;
    private StringBuilder? current;

    /// <summary>The line that it begins on, from one.</summary>
    public int Line { get; private set; } = line;

    /// <summary>Whether the translation is marked as a guess.</summary>
    public bool IsFuzzy { get; private set; }

    /// <summary>What tells equal messages apart, or null.</summary>
    public string? Context => context?.ToString();

    /// <summary>The message; empty in the header.</summary>
    public string Message => message.ToString();

    /// <summary>The message in the plural, or null.</summary>
    public string? Plural => plural?.ToString();

    /// <summary>The translation, or one for each of the language's plural forms.</summary>
    public IReadOnlyList<string> Translations => translations.ConvertAll(t => t.ToString());

    /// <summary>Whether a line belongs to the next entry: one has been read, and the line is empty, a comment or begins another.</summary>
    public bool IsEndedBy(ReadOnlySpan<char> line) =>
        translations.Count > 0 && (line.IsEmpty || line[0] == '#' || line.StartsWith("msgid ", StringComparison.Ordinal) || line.StartsWith("msgctxt", StringComparison.Ordinal));

    /// <summary>Takes a line without the white space round it.</summary>
    /// <exception cref="UnreadableDocumentException">It is none of a catalogue.</exception>
    public void Take(ReadOnlySpan<char> line, int number)
    {
        if (line.IsEmpty || line[0] == '#')
        {
            IsFuzzy |= line.StartsWith("#,", StringComparison.Ordinal) && line.Contains("fuzzy", StringComparison.Ordinal);
            return;
        }

        int quote = line.IndexOf('"');
        ReadOnlySpan<char> keyword = quote < 0 ? line : line[..quote].TrimEnd();
        if (keyword.Length > 0)
        {
            current = Part(keyword, number);
        }

        if (quote < 0 || current is null || line.Length < quote + 2 || line[^1] != '"')
        {
            throw new UnreadableDocumentException($"Line {number} of the catalogue is neither a comment nor text in quotation marks after msgid or msgstr; check the catalogue (msgfmt -c).");
        }

        Unescape(line[(quote + 1)..^1], current);
    }

    private StringBuilder Part(ReadOnlySpan<char> keyword, int number)
    {
        switch (keyword)
        {
            case "msgctxt":
                Line = number;
                return context = new StringBuilder();
            case "msgid":
                Line = context is null ? number : Line;
                return message.Clear();
            case "msgid_plural":
                return plural = new StringBuilder();
            case var _ when keyword.StartsWith("msgstr", StringComparison.Ordinal):
                translations.Add(new StringBuilder());
                return translations[^1];
            default:
                throw new UnreadableDocumentException($"Line {number} of the catalogue begins with a word that catalogues do not have; check the catalogue (msgfmt -c).");
        }
    }

    private static void Unescape(ReadOnlySpan<char> quoted, StringBuilder target)
    {
        for (int i = 0; i < quoted.Length; i++)
        {
            char c = quoted[i];
            if (c == '\\' && i + 1 < quoted.Length)
            {
                c = quoted[++i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other };
            }

            target.Append(c);
        }
    }
}
