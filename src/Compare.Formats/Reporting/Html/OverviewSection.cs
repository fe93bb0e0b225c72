using System.Globalization;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Extracting;
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
        foreach (string head in new[] { "version", "language", "file", "segments", "errors", "warnings", "notes" }.Where(h => table is null || h != "file"))
        {
            html.Element("th", head, ("scope", "col"), ("class", head is "version" or "language" or "file" ? null : "number"));
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
        html.Close("section");
    }

    private static void Row(HtmlWriter html, Comparison comparison, int v, string? path)
    {
        PreparedVersion version = comparison.Versions[v];
        html.Open("tr");
        html.Element("th", version.Id, ("scope", "row"));
        html.Element("td", version.Language.Name);
        if (path is not null)
        {
            html.Element("td", path, ("class", "file"));
        }

        Number(html, version.Segments.Count);
        foreach (Severity severity in Severities)
        {
            Number(html, comparison.Findings.Count(f => f.Severity == severity && f.Suspects.Contains(v)));
        }

        html.Close("tr");
    }

    private static void Number(HtmlWriter html, int number) => html.Element("td", number.ToString(CultureInfo.InvariantCulture), ("class", "number"));
}
