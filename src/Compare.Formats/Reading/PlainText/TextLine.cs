using Compare.Core.Text;

namespace Compare.Formats.Reading.PlainText;

/// <summary>One line of a text.</summary>
/// <param name="Whole">The line without its line break.</param>
/// <param name="Content">The line without white space at either end; empty at the line's start where the line is blank.</param>
internal sealed record TextLine(TextSpan Whole, TextSpan Content)
{
    // More lines than a shelf of books has; each costs memory, blank ones too.
    private const int MostLines = 2_000_000;

    /// <summary>Whether the line holds nothing but white space.</summary>
    public bool IsBlank => Content.IsEmpty;

    /// <summary>
    /// The lines of <paramref name="text"/>. A line ends with LF or CRLF, and with a lone CR where <paramref name="loneReturns"/> says so; a final line break adds no line.
    /// </summary>
    /// <exception cref="UnreadableDocumentException">The text has more than two million lines.</exception>
    public static List<TextLine> Of(string text, bool loneReturns)
    {
        var lines = new List<TextLine>();
        for (int start = 0; start < text.Length;)
        {
            if (lines.Count == MostLines)
            {
                throw new UnreadableDocumentException($"The text has more than {MostLines} lines, more than one article can have; compare its parts instead.");
            }

            int at = loneReturns ? text.AsSpan(start).IndexOfAny('\n', '\r') : text.AsSpan(start).IndexOf('\n');
            int end = at < 0 ? text.Length : start + at;
            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            int next = Math.Min(text.Length, end + (isPair ? 2 : 1));
            int shown = !loneReturns && at > 0 && text[end - 1] == '\r' ? end - 1 : end;
            lines.Add(new TextLine(new TextSpan(start, shown), Trim(text, start, shown)));
            start = next;
        }

        return lines;
    }

    /// <summary>The span without white space at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        int first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        if (first == end)
        {
            return new TextSpan(start, start);
        }

        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(first, end);
    }
}
