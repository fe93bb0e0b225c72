using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Languages;
using Compare.Core.Matching.Terms;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Html;

/// <summary>Writes below a cell what it says in the pivot language, the words marked that the reference has not.</summary>
internal static class PivotLine
{
    /// <summary>Writes the line; nothing where no translator was asked, or the version is in that language itself.</summary>
    public static void Write(HtmlWriter html, Comparison comparison, GridRow row, int version)
    {
        if (comparison.Pivots is not { } pivots || pivots.WordsOf(version, row.Cells[version]) is null || row.Cells[version].All(s => pivots.Versions[version][s]!.IsOwn))
        {
            return;
        }

        int reference = PivotComparison.ReferenceOf(pivots);
        IReadOnlyList<PivotWord>? against = reference == version ? null : pivots.WordsOf(reference, row.Cells[reference]);
        html.Open("span", ("class", "pivot"), ("lang", pivots.Language.Tag.Value), ("dir", Scripts.IsRightToLeft(pivots.Language.Script) ? "rtl" : "ltr"), ("title", $"translated into {pivots.Language.Name} by a machine"));
        foreach (int segment in row.Cells[version])
        {
            Segment(html, pivots.Language, pivots.Versions[version][segment]!, against);
            html.Text(" ");
        }

        html.CloseInline("span");
    }

    private static void Segment(HtmlWriter html, Language pivot, PivotSegment segment, IReadOnlyList<PivotWord>? against)
    {
        int at = 0;
        foreach (PivotWord word in against is null || segment.IsOwn ? [] : PivotComparison.Differing(pivot, against, segment.Words))
        {
            html.Text(segment.Shown[at..word.Start]);
            html.Inline("em", segment.Shown.Substring(word.Start, word.Length));
            at = word.Start + word.Length;
        }

        html.Text(segment.Shown[at..]);
    }
}
