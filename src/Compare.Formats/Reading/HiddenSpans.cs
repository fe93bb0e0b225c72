using Compare.Core.Text;

namespace Compare.Formats.Reading;

/// <summary>Brings the spans of markup that a reader found in whatever order into the order that a document promises.</summary>
internal static class HiddenSpans
{
    /// <summary>The spans sorted, empty ones left out, those that touch or overlap joined.</summary>
    public static IReadOnlyList<TextSpan> Ordered(List<TextSpan> spans)
    {
        var ordered = new List<TextSpan>(spans.Count);
        foreach (TextSpan span in spans.Where(s => !s.IsEmpty).Order())
        {
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
}
