using Compare.Core.Text;

namespace Compare.Formats.Reading.PlainText;

/// <summary>
/// Finds the lines that are points of a numbered list. One line alone that begins with a number and a full stop is not: a German date does, and
/// so may any line after a line break.
/// </summary>
internal static class NumberedItems
{
    /// <summary>The indices of the lines that begin with 1, 2, 3 and so on (from zero or one), two at least, with the same sign after the number.</summary>
    public static HashSet<int> Find(string text, IReadOnlyList<TextLine> lines)
    {
        var found = new HashSet<int>();
        int last = -1, lastNumber = -1;
        char lastSign = '\0';
        for (int i = 0; i < lines.Count; i++)
        {
            if (!TryRead(text, lines[i].Content, out int number, out char sign))
            {
                continue;
            }

            if (last >= 0 && number == lastNumber + 1 && sign == lastSign && (found.Contains(last) || lastNumber is 0 or 1))
            {
                found.Add(last);
                found.Add(i);
            }

            (last, lastNumber, lastSign) = (i, number, sign);
        }

        return found;
    }

    private static bool TryRead(string text, TextSpan content, out int number, out char sign)
    {
        (number, sign) = (0, '\0');
        int at = content.Start;
        while (at < content.End && at - content.Start < 3 && char.IsAsciiDigit(text[at]))
        {
            number = (number * 10) + text[at++] - '0';
        }

        if (at == content.Start || at + 1 >= content.End || text[at] is not ('.' or ')') || text[at + 1] is not (' ' or '\t'))
        {
            return false;
        }

        sign = text[at];
        return true;
    }
}
