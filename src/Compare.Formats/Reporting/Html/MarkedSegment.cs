using System.Globalization;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Text;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Html;

/// <summary>Writes one segment with the marks of the findings in it. Marks may overlap: the segment is cut where any begins or ends.</summary>
internal static class MarkedSegment
{
    public static void Write(HtmlWriter html, PreparedVersion version, int v, int segment, IReadOnlyList<TextMark> marks)
    {
        TextSpan whole = version.Segments[segment].Span;
        html.Open("span", ("class", "segment"), ("lang", version.Foreign.GetValueOrDefault(segment)?.Tag.Value), ("dir", HtmlDirection.OfForeign(version, segment)), ("id", $"s{v.ToString(CultureInfo.InvariantCulture)}-{segment.ToString(CultureInfo.InvariantCulture)}"));
        int[] cuts = [.. marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Append(whole.Start).Append(whole.End).Distinct().Order()];
        ILookup<int, TextMark> begins = marks.ToLookup(m => m.Span.Start), ends = marks.ToLookup(m => m.Span.End);
        var active = new List<TextMark>();
        for (int i = 0; i < cuts.Length; i++)
        {
            Badges(html, ends[cuts[i]]);
            active.RemoveAll(m => m.Span.End <= cuts[i]);
            active.AddRange(begins[cuts[i]].Where(m => !m.Span.IsEmpty));
            if (i + 1 < cuts.Length)
            {
                Piece(html, VisibleText.Of(version, new TextSpan(cuts[i], cuts[i + 1])), active, whole);
            }
        }

        html.CloseInline("span");
    }

    /// <summary>The number of a finding, leading to it.</summary>
    public static void Badge(HtmlWriter html, int number, Severity severity)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        html.Inline("a", text, ("class", "badge " + FindingGroup.Word(severity, 1)), ("href", "#f" + text), ("data-f", text), ("aria-label", "finding " + text));
    }

    private static void Badges(HtmlWriter html, IEnumerable<TextMark> ended)
    {
        foreach (TextMark mark in ended.Where(m => m.IsLast).DistinctBy(m => m.Number).OrderBy(m => m.Number))
        {
            Badge(html, mark.Number, mark.Severity);
        }
    }

    private static void Piece(HtmlWriter html, string text, List<TextMark> active, TextSpan whole)
    {
        if (active.Count == 0 || text.Length == 0)
        {
            html.Text(text);
            return;
        }

        bool deviant = active.Exists(m => m.Deviant);
        string severity = FindingGroup.Word(active.Where(m => m.Deviant == deviant).Max(m => m.Severity), 1);
        bool isWhole = !deviant && active.TrueForAll(m => m.Span == whole);
        html.Inline(
            "mark",
            text,
            ("class", $"{severity}{(deviant ? " deviant" : string.Empty)}{(isWhole ? " whole" : string.Empty)}"),
            ("data-f", string.Join(' ', active.Select(m => m.Number).Distinct().Order().Select(n => n.ToString(CultureInfo.InvariantCulture)))));
    }
}
