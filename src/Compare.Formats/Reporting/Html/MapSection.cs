using System.Globalization;
using Compare.Core;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Html;

/// <summary>
/// The article at one look: each version a strip from its first segment to its last, ribbons between the strips where they correspond, findings as ticks. What moved
/// crosses over, what is missing runs out to a point. A tick names its finding to whoever rests on it.
/// </summary>
internal static class MapSection
{
    public static void Write(HtmlWriter html, Comparison comparison, IReadOnlyList<FindingGroup> groups)
    {
        int versions = comparison.Versions.Count;
        html.Open("section", ("class", "map"), ("aria-labelledby", "map-title"));
        html.Element("h2", "Map of the article", ("id", "map-title"));
        var ribbons = Enumerable.Range(0, Math.Max(0, versions - 1)).SelectMany(v => ArticleMap.Ribbons(comparison, v)).ToList();
        Legend(html, groups, ribbons);
        html.Open("div", ("class", versions <= ArticleMap.FewVersions ? "strips" : "strips many"));
        html.Open("ul", ("aria-hidden", "true"));
        foreach (string id in comparison.Versions.Select(v => v.Id))
        {
            html.Element("li", id);
        }

        html.Close("ul");
        string height = ArticleMap.Height(versions).ToString(CultureInfo.InvariantCulture);
        html.Open(
            "svg",
            ("role", "img"),
            ("aria-label", $"{versions.ToString(CultureInfo.InvariantCulture)} versions side by side, {groups.Sum(g => g.Findings.Count).ToString(CultureInfo.InvariantCulture)} findings marked; the list of findings says the same in words"),
            ("viewBox", $"0 0 {ArticleMap.Width.ToString(CultureInfo.InvariantCulture)} {height}"),
            ("height", height),
            ("preserveAspectRatio", "none"));
        foreach ((string kind, string path) in ribbons)
        {
            html.Inline("path", string.Empty, ("class", kind), ("d", path));
        }

        for (int v = 0; v < versions; v++)
        {
            Strip(html, comparison, v);
        }

        foreach ((int number, Finding finding) in groups.SelectMany(g => g.Findings))
        {
            Ticks(html, comparison, number, finding);
        }

        html.Close("svg");
        html.Close("div");
        html.Close("section");
    }

    private static void Legend(HtmlWriter html, IReadOnlyList<FindingGroup> groups, List<(string Kind, string Path)> ribbons)
    {
        html.Open("p", ("class", "legend"));
        foreach (string severity in groups.Select(g => FindingGroup.Word(g.Severity, 1)).Distinct())
        {
            Sign(html, severity, severity);
        }

        Sign(html, "same", "corresponds");
        if (ribbons.Exists(r => r.Kind == "moved"))
        {
            Sign(html, "moved", "moved");
        }

        if (ribbons.Exists(r => r.Kind == "missing"))
        {
            Sign(html, "missing", "missing on one side");
        }

        html.Close("p");
    }

    private static void Sign(HtmlWriter html, string look, string words)
    {
        html.Inline("span", string.Empty, ("class", "swatch " + look));
        html.Text(words + " ");
    }

    private static void Strip(HtmlWriter html, Comparison comparison, int v)
    {
        html.Inline(
            "rect",
            string.Empty,
            ("class", "strip"),
            ("data-version", v.ToString(CultureInfo.InvariantCulture)),
            ("data-segments", comparison.Versions[v].Segments.Count.ToString(CultureInfo.InvariantCulture)),
            ("x", "0"),
            ("y", ArticleMap.Top(v, comparison.Versions.Count).ToString(CultureInfo.InvariantCulture)),
            ("width", ArticleMap.Width.ToString(CultureInfo.InvariantCulture)),
            ("height", ArticleMap.Thickness.ToString(CultureInfo.InvariantCulture)));
        html.Inline("path", string.Empty, ("class", "headings"), ("d", ArticleMap.Headings(comparison.Versions[v], v, comparison.Versions.Count)));
    }

    private static void Ticks(HtmlWriter html, Comparison comparison, int number, Finding finding)
    {
        foreach ((int version, int segment) in finding.Evidence.Where(e => e.Role == EvidenceRole.Deviant).Select(e => (e.Version, e.Segment)).Distinct())
        {
            Tick(html, comparison, number, finding, version, segment, 1);
        }

        foreach (int version in finding.Suspects.Where(v => finding.Evidence.All(e => e.Version != v)))
        {
            Tick(html, comparison, number, finding, version, ArticleMap.Before(comparison, version, finding.Row), 0);
        }
    }

    private static void Tick(HtmlWriter html, Comparison comparison, int number, Finding finding, int version, int segment, int length)
    {
        double start = ArticleMap.At(comparison.Versions[version], segment), end = ArticleMap.At(comparison.Versions[version], segment + length);
        double width = Math.Max(ArticleMap.NarrowestTick, end - start);
        html.Open(
            "rect",
            ("class", "tick " + FindingGroup.Word(finding.Severity, 1)),
            ("data-f", number.ToString(CultureInfo.InvariantCulture)),
            ("x", ArticleMap.Number(Math.Min(start, ArticleMap.Width - width))),
            ("y", (ArticleMap.Top(version, comparison.Versions.Count) - 2).ToString(CultureInfo.InvariantCulture)),
            ("width", ArticleMap.Number(width)),
            ("height", (ArticleMap.Thickness + 4).ToString(CultureInfo.InvariantCulture)));
        html.Inline("title", $"{number.ToString(CultureInfo.InvariantCulture)}. {SafeText.OneLine(finding.Message)}");
        html.CloseInline("rect");
    }
}
