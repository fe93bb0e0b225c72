using System.Globalization;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Html;

/// <summary>The whole text of all versions: one column a version, one line a row of the grid.</summary>
internal static class TextSection
{
    // Below this the row's own words are drawn faint: the reader should not lean on the pairing.
    private const double Unsure = 0.2;
    private const double Sure = 0.5;

    public static void Write(HtmlWriter html, Comparison comparison, MarkIndex marks)
    {
        html.Open("section", ("class", "text"), ("aria-label", "Text of all versions"));
        html.Element("h2", "The text, row by row");
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Text of all versions, side by side"));
        html.Open("table", ("class", "grid"));
        html.Open("thead");
        html.Open("tr");
        html.Open("th", ("scope", "col"));
        html.Inline("span", "row", ("class", "unseen"));
        html.Close("th");
        foreach (PreparedVersion version in comparison.Versions)
        {
            html.Element("th", version.Language.Name == version.Id ? version.Id : $"{version.Id} ({version.Language.Name})", ("scope", "col"), ("dir", HtmlDirection.Of(version)));
        }

        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        int group = 0;
        foreach (GridRow row in comparison.Grid.Rows)
        {
            Row(html, comparison, marks, row, row.Group != group);
            group = row.Group;
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
        html.Close("section");
    }

    private static void Row(HtmlWriter html, Comparison comparison, MarkIndex marks, GridRow row, bool start)
    {
        string kind = row.Kind == RowKind.Match ? string.Empty : JsonWords.Kebab(row.Kind);
        string classes = string.Join(' ', new[] { kind, row.Probability < Unsure ? "unsure" : string.Empty, start ? "start" : string.Empty }.Where(c => c.Length > 0));
        html.Open("tr", ("class", classes.Length == 0 ? null : classes));
        html.Open("th", ("scope", "row"));
        html.Text(row.Index.ToString(CultureInfo.InvariantCulture));
        if (kind.Length > 0)
        {
            html.Inline("span", kind, ("class", "kind"));
        }

        if (row.Probability < Sure)
        {
            html.Inline("span", $"{(JsonWords.Share(row.Probability) * 100).ToString("0", CultureInfo.InvariantCulture)} %", ("class", "sureness"), ("title", "how sure it is that these correspond"));
        }

        html.CloseInline("th");
        for (int v = 0; v < comparison.Versions.Count; v++)
        {
            Cell(html, comparison.Versions[v], v, row, marks);
        }

        html.Close("tr");
    }

    private static void Cell(HtmlWriter html, PreparedVersion version, int v, GridRow row, MarkIndex marks)
    {
        if (!row.Has(v))
        {
            html.Open("td", ("class", "none"));
            html.Inline("span", "nothing", ("class", "unseen"));
            foreach ((int number, Finding finding) in marks.Gap(row.Index, v))
            {
                MarkedSegment.Badge(html, number, finding.Severity);
            }

            html.CloseInline("td");
            return;
        }

        html.Open("td", ("lang", version.Language.Tag.Value), ("dir", HtmlDirection.Of(version)), ("class", JsonWords.Kebab(version.BlockOf(row.Cells[v][0]).Kind)));
        foreach (int segment in row.Cells[v])
        {
            MarkedSegment.Write(html, version, v, segment, marks.Of(v, segment));
            html.Text(" ");
        }

        html.CloseInline("td");
    }
}
