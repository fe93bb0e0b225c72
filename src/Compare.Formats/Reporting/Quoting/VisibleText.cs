using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>The words of a span without the signs of markup that its document hides.</summary>
internal static class VisibleText
{
    /// <summary>The parts of <paramref name="span"/> that are not hidden, in order.</summary>
    public static IEnumerable<TextSpan> Parts(Document document, TextSpan span)
    {
        int from = span.Start;
        for (int i = FirstEndingAfter(document.Hidden, span.Start); i < document.Hidden.Count && document.Hidden[i].Start < span.End; i++)
        {
            TextSpan hidden = document.Hidden[i];
            if (hidden.Start > from)
            {
                yield return new TextSpan(from, hidden.Start);
            }

            from = Math.Max(from, hidden.End);
        }

        if (from < span.End)
        {
            yield return new TextSpan(from, span.End);
        }
    }

    /// <summary>The words of the span, hidden signs left out; not yet safe to show.</summary>
    public static string Of(PreparedVersion version, TextSpan span)
    {
        var words = new StringBuilder();
        foreach (TextSpan part in Parts(version.Document, span))
        {
            words.Append(version.Document.Text, part.Start, part.Length);
        }

        return words.ToString();
    }

    private static int FirstEndingAfter(IReadOnlyList<TextSpan> spans, int offset)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
