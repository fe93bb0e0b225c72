using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.References.Code;

/// <summary>Narrows a changed line of code down to the words that changed.</summary>
internal static class CodeDifference
{
    /// <summary>From the first to the last word of a line that its counterpart does not have; the whole line where it has them all.</summary>
    /// <param name="version">The version of the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="other">The line that stands in its place elsewhere.</param>
    public static TextSpan Place(PreparedVersion version, CodeLine line, CodeLine other)
    {
        var known = new HashSet<string>(other.Frame.Split(' '), StringComparer.Ordinal);
        var own = new HashSet<string>(line.Frame.Split(' '), StringComparer.Ordinal);
        string text = version.Document.Text;
        TextSpan whole = line.Quotation.Span;
        int first = -1, last = -1;
        for (int at = whole.Start; at < whole.End;)
        {
            int end = at;
            while (end < whole.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            // What stands in quotation marks or in a comment is not part of the frame, and no change.
            string word = text[at..end];
            if (word.Length > 0 && own.Contains(word) && !known.Contains(word))
            {
                first = first < 0 ? at : first;
                last = end;
            }

            at = end + 1;
        }

        return first < 0 ? whole : new TextSpan(first, last);
    }
}
