using Compare.Core.Text;

namespace Compare.Core.Matching;

/// <summary>Finds the inline marks of a part of a document.</summary>
public static class Marks
{
    /// <summary>The marks that begin inside <paramref name="span"/>, in order. Found by halving, so that asking for each segment stays cheap.</summary>
    public static IEnumerable<Mark> In(Document document, TextSpan span)
    {
        IReadOnlyList<Mark> marks = document.Marks;
        int low = 0, high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = marks[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < marks.Count && marks[low].Span.Start < span.End; low++)
        {
            yield return marks[low];
        }
    }
}
