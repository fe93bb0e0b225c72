using System.Globalization;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Html;

/// <summary>
/// The whole text of all versions: one column a version, one line a row of the grid. It is a table to those who hear it; to the browser it is lines of their own, so that
/// ten thousand of them need not be laid out before the first is seen.
/// </summary>
internal static class TextSection
{
    // Below this the row's own words are drawn faint: the reader should not lean on the pairing.
    private const double Unsure = 0.2;
    private const double Sure = 0.5;

    public static void Write(HtmlWriter html, Comparison comparison, MarkIndex marks)
    {
        html.Open("div", ("class", "view scroll text"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Text of all versions, side by side"));
        html.Open("div", ("class", "rows"), ("role", "table"), ("aria-label", "Text of all versions"), ("aria-rowcount", (comparison.Grid.Rows.Length + 1).ToString(CultureInfo.InvariantCulture)));
        html.Open("div", ("class", "row head"), ("role", "row"));
        html.Open("div", ("role", "columnheader"));
        html.Inline("span", "row", ("class", "unseen"));
        html.CloseInline("div");
        foreach (PreparedVersion version in comparison.Versions)
        {
            html.Inline("div", version.Language.Name == version.Id ? version.Id : $"{version.Id} ({version.Language.Name})", ("role", "columnheader"), ("dir", HtmlDirection.Of(version)));
        }

        html.Close("div");
        int group = 0;
        foreach (GridRow row in comparison.Grid.Rows)
        {
            Row(html, comparison, marks, row, row.Group != group);
            group = row.Group;
        }

        html.Close("div");
        html.Close("div");
    }

    private static void Row(HtmlWriter html, Comparison comparison, MarkIndex marks, GridRow row, bool start)
    {
        string kind = row.Kind == RowKind.Match ? string.Empty : JsonWords.Kebab(row.Kind);
        string classes = string.Join(' ', new[] { "row", kind, row.Probability < Unsure ? "unsure" : string.Empty, start ? "start" : string.Empty }.Where(c => c.Length > 0));
        string index = row.Index.ToString(CultureInfo.InvariantCulture);
        html.Open("div", ("class", classes), ("role", "row"), ("id", "r" + index));
        html.Open("div", ("class", "number"), ("role", "rowheader"));
        html.Text(index);
        if (kind.Length > 0)
        {
            html.Inline("span", kind, ("class", "kind"));
        }

        if (row.Probability < Sure)
        {
            html.Inline("span", $"{(JsonWords.Share(row.Probability) * 100).ToString("0", CultureInfo.InvariantCulture)} %", ("class", "sureness"), ("title", "how sure it is that these correspond"));
        }

        html.CloseInline("div");
        for (int v = 0; v < comparison.Versions.Count; v++)
        {
            Cell(html, comparison, v, row, marks);
        }

        html.Close("div");
    }

    private static void Cell(HtmlWriter html, Comparison comparison, int v, GridRow row, MarkIndex marks)
    {
        PreparedVersion version = comparison.Versions[v];
        if (!row.Has(v))
        {
            html.Open("div", ("class", "none"), ("role", "cell"));
            html.Inline("span", "nothing", ("class", "unseen"));
            foreach ((int number, Finding finding) in marks.Gap(row.Index, v))
            {
                MarkedSegment.Badge(html, number, finding.Severity);
            }

            html.CloseInline("div");
            return;
        }

        html.Open("div", ("lang", version.Language.Tag.Value), ("dir", HtmlDirection.Of(version)), ("class", JsonWords.Kebab(version.BlockOf(row.Cells[v][0]).Kind)), ("role", "cell"));
        int end = -1;
        foreach (int segment in row.Cells[v])
        {
            // Sentences stand as far from each other as they do in the text: Chinese and Japanese ones have no space between them.
            html.Text(end < 0 || version.Segments[segment].Span.Start == end ? string.Empty : " ");
            MarkedSegment.Write(html, version, v, segment, marks.Of(v, segment));
            end = version.Segments[segment].Span.End;
        }


        PivotLine.Write(html, comparison, row, v);
        html.CloseInline("div");
    }
}
