using Compare.Core.Text;

namespace Compare.Formats.Reading;

/// <summary>Brings the spans of markup that a reader found in whatever order into the order that a document promises.</summary>
internal static class HiddenSpans
{
    /// <summary>The spans sorted, empty ones left out, those that touch or overlap joined.</summary>
    public static IReadOnlyList<TextSpan> Ordered(List<TextSpan> spans)
    {
        var ordered = new List<TextSpan>(spans.Count);
        foreach (TextSpan span in InOrder(spans))
        {
            if (span.IsEmpty)
            {
                continue;
            }

            if (ordered.Count > 0 && span.Start <= ordered[^1].End)
            {
                ordered[^1] = ordered[^1].Union(span);
            }
            else
            {
                ordered.Add(span);
            }
        }

        return ordered;
    }

    // Most readers find them in order; sorting costs a start more than looking.
    private static IEnumerable<TextSpan> InOrder(List<TextSpan> spans)
    {
        for (int i = 1; i < spans.Count; i++)
        {
            if (spans[i].CompareTo(spans[i - 1]) < 0)
            {
                return spans.Order();
            }
        }

        return spans;
    }
}
