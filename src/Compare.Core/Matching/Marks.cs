using Compare.Core.Text;

namespace Compare.Core.Matching;

/// <summary>Finds the inline marks of a part of a document.</summary>
public static class Marks
{
    // Marks nest a few levels deep; a mark that holds more than this many others is not looked back for.
    private const int DeepestNesting = 8;

    /// <summary>The marks that share words with <paramref name="span"/>, those that began in an earlier sentence too, in order.</summary>
    public static IEnumerable<Mark> Over(Document document, TextSpan span)
    {
        int first = First(document.Marks, span.Start);
        return document.Marks.Skip(Math.Max(0, first - DeepestNesting)).Take(Math.Min(first, DeepestNesting)).Where(m => m.Span.Overlaps(span)).Concat(In(document, span));
    }

    /// <summary>The marks that begin inside <paramref name="span"/>, in order. Found by halving, so that asking for each segment stays cheap.</summary>
    public static IEnumerable<Mark> In(Document document, TextSpan span)
    {
        IReadOnlyList<Mark> marks = document.Marks;
        for (int mark = First(marks, span.Start); mark < marks.Count && marks[mark].Span.Start < span.End; mark++)
        {
            yield return marks[mark];
        }
    }

    private static int First(IReadOnlyList<Mark> marks, int start)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = marks[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
