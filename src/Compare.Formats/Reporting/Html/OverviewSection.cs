using System.Globalization;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Html;

/// <summary>The versions: language, file, length, the verdict on each, and how many findings are held against it; then those that are held against nobody.</summary>
internal static class OverviewSection
{
    // More versions than this, and each has one line only.
    private const int FewVersions = 6;
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

        Undecided(html, comparison.Comparison);
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
        html.Open("th", ("scope", "row"), ("title", path));
        html.Text(version.Id);
        if (version.Language.Name != version.Id)
        {
            html.Inline("span", " " + version.Language.Name, ("class", "language"));
        }

        html.Text(" ");
        (string verdict, string look) = Verdict(comparison, v);
        html.Inline("span", verdict, ("class", look));
        if (path is not null && comparison.Versions.Count <= FewVersions)
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

    // What an editor wants to know first: whether this version has to be corrected, looked at, or settled with the others.
    private static (string Words, string Look) Verdict(Comparison comparison, int v)
    {
        Finding[] grave = [.. comparison.Findings.Where(f => f.Severity > Severity.Note)];
        Finding[] against = [.. grave.Where(f => f.Suspects.Contains(v))];
        return Array.Exists(against, f => f.Severity == Severity.Error) ? ("wrong", "count error")
            : against.Length > 0 ? ("doubtful", "count warning")
            : Array.Exists(grave, f => f.Suspects.IsEmpty && f.Evidence.Any(e => e.Version == v && e.Role == EvidenceRole.Deviant)) ? ("disputed", "count open")
            : ("sound", "count sound");
    }

    private static void Undecided(HtmlWriter html, Comparison comparison)
    {
        if (comparison.Findings.All(f => !f.Suspects.IsEmpty))
        {
            return;
        }

        html.Open("tr", ("class", "undecided"));
        html.Element("th", "undecided", ("scope", "row"));
        html.Element("td", string.Empty);
        foreach (Severity severity in Severities)
        {
            Number(html, comparison.Findings.Count(f => f.Severity == severity && f.Suspects.IsEmpty), severity);
        }

        html.Close("tr");
    }

    private static void Number(HtmlWriter html, int number, Severity? severity) =>
        html.Element("td", number.ToString(CultureInfo.InvariantCulture), ("class", severity is { } held && number > 0 ? "number " + FindingGroup.Word(held, 1) : "number"));
}
