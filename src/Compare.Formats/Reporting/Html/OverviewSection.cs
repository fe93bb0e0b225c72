using System.Globalization;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Html;

/// <summary>The versions: language, file, length, and how many findings are held against each.</summary>
internal static class OverviewSection
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Note];

    public static void Write(HtmlWriter html, ReportedComparison comparison)
    {
        html.Open("section", ("class", "overview"), ("aria-label", "Versions"));
        html.Open("table");
        string? table = TextReportFrame.SharedPath(comparison);
        html.Element("caption", (table is null ? string.Empty : table + ": ") + "how often each version is held to be wrong");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "version", ("scope", "col"));
        foreach (string head in new[] { "segments", "errors", "warnings", "notes" })
        {
            html.Element("th", head, ("scope", "col"), ("class", "number"));
        }

        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        for (int v = 0; v < comparison.Comparison.Versions.Count; v++)
        {
            Row(html, comparison.Comparison, v, table is null ? comparison.Sources[v].Path : null);
        }

        html.Close("tbody");
        html.Close("table");
        if (comparison.Baseline is { } baseline)
        {
            html.Element("p", $"{baseline.Accepted.ToString(CultureInfo.InvariantCulture)} accepted before and not shown, {baseline.Gone.Count.ToString(CultureInfo.InvariantCulture)} gone ({baseline.Path}).", ("class", "baseline"));
        }

        html.Close("section");
    }

    private static void Row(HtmlWriter html, Comparison comparison, int v, string? path)
    {
        PreparedVersion version = comparison.Versions[v];
        html.Open("tr");
        html.Open("th", ("scope", "row"));
        html.Text(version.Id);
        if (version.Language.Name != version.Id)
        {
            html.Inline("span", " " + version.Language.Name, ("class", "language"));
        }

        if (path is not null)
        {
            html.Inline("span", path[(path.LastIndexOfAny(['/', '\\']) + 1)..], ("class", "file"), ("title", path));
        }

        html.CloseInline("th");
        Number(html, version.Segments.Count, null);
        foreach (Severity severity in Severities)
        {
            Number(html, comparison.Findings.Count(f => f.Severity == severity && f.Suspects.Contains(v)), severity);
        }

        html.Close("tr");
    }

    private static void Number(HtmlWriter html, int number, Severity? severity) =>
        html.Element("td", number.ToString(CultureInfo.InvariantCulture), ("class", severity is { } held && number > 0 ? "number " + FindingGroup.Word(held, 1) : "number"));
}
