using Compare.Core.Text;

namespace Compare.Formats.Reading.PlainText;

/// <summary>
/// Finds the marks that people type around words in plain text. One pass over each block; a sign that opens waits for the next one like it that
/// can close, and a sign that finds no partner is an ordinary character.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="hidden">Receives the signs.</param>
internal sealed class TypedMarks(string text, List<TextSpan> hidden)
{
    // No address is longer; the search for the closing bracket stays short.
    private const int LongestAddress = 2048;

    private readonly List<Mark> marks = [];

    /// <summary>The marks found, ordered by span.</summary>
    public IReadOnlyList<Mark> Ordered()
    {
        marks.Sort((a, b) => a.Span.CompareTo(b.Span));
        return marks;
    }

    /// <summary>Reads one block.</summary>
    public void Read(TextSpan block)
    {
        // Where a sign of each kind (asterisk or low line, one to three of them) waits for its partner; -1 where none does.
        Span<int> waiting = stackalloc int[8];
        waiting.Fill(-1);
        for (int at = block.Start; at < block.End;)
        {
            int step = text.AsSpan(at, block.End - at).IndexOfAny('*', '_', '<');
            if (step < 0)
            {
                return;
            }

            at += step;
            at = text[at] == '<' ? ReadAddress(at, block.End) : ReadSigns(at, block, waiting);
        }
    }

    private int ReadSigns(int at, TextSpan block, Span<int> waiting)
    {
        char sign = text[at];
        int end = at;
        while (end < block.End && text[end] == sign)
        {
            end++;
        }

        int length = end - at;
        if (length > 3)
        {
            return end;
        }

        bool spaceBefore = at == block.Start || char.IsWhiteSpace(text[at - 1]);
        bool spaceAfter = end == block.End || char.IsWhiteSpace(text[end]);
        bool wordBefore = at > block.Start && IsSpacedWord(at - 1);
        bool wordAfter = end < block.End && IsSpacedWord(end);
        ref int opener = ref waiting[length + (sign == '*' ? 0 : 4)];
        if (opener >= 0 && !spaceBefore && !wordAfter)
        {
            Add(new TextSpan(opener, at), length);
            opener = -1;
        }
        else if (!spaceAfter && !wordBefore)
        {
            opener = end;
        }

        return end;
    }

    private void Add(TextSpan words, int length)
    {
        hidden.Add(new TextSpan(words.Start - length, words.Start));
        hidden.Add(new TextSpan(words.End, words.End + length));
        if (length > 1)
        {
            marks.Add(new Mark(MarkKind.Strong, words));
        }

        if (length != 2)
        {
            marks.Add(new Mark(MarkKind.Emphasis, words));
        }
    }

    private int ReadAddress(int at, int end)
    {
        int length = text.AsSpan(at, Math.Min(end - at, LongestAddress)).IndexOf('>');
        if (length > 1 && IsAddress(text.AsSpan(at + 1, length - 1)))
        {
            var words = new TextSpan(at + 1, at + length);
            hidden.Add(new TextSpan(at, words.Start));
            hidden.Add(new TextSpan(words.End, words.End + 1));
            marks.Add(new Mark(MarkKind.Link, words, words.Of(text)));
            return words.End + 1;
        }

        return at + 1;
    }

    private static bool IsAddress(ReadOnlySpan<char> inside) =>
        inside.IndexOfAny(" \t\r\n<") < 0 &&
        (inside.IndexOf("://") > 0 || inside.StartsWith("mailto:") || (inside.IndexOf('@') > 0 && inside.IndexOf('.') > 0));

    // Between letters and digits of spaced scripts a sign is part of a word or a sum (5*3, file_name); Chinese sets marks without spaces.
    private bool IsSpacedWord(int index) =>
        char.IsLetterOrDigit(text[index]) && Scripts.IsSpaced(Scripts.Of(text[index]));
}
