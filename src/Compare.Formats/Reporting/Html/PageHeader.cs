using System.Globalization;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Html;

/// <summary>The bar that stays in sight: the counts, and the filters. The filters need the script, so without it they do not show.</summary>
internal static class PageHeader
{
    public static void Write(HtmlWriter html, Comparison comparison, IReadOnlyList<FindingGroup> groups)
    {
        html.Open("header");
        html.Element("h1", $"{comparison.Versions.Count.ToString(CultureInfo.InvariantCulture)} versions compared");
        html.Open("p", ("class", "verdict"));
        foreach (IGrouping<Severity, FindingGroup> severity in groups.GroupBy(g => g.Severity))
        {
            int count = severity.Sum(g => g.Findings.Count);
            html.Inline("span", $"{count.ToString(CultureInfo.InvariantCulture)} {FindingGroup.Word(severity.Key, count)}", ("class", "count " + FindingGroup.Word(severity.Key, 1)));
            html.Text(" ");
        }

        if (groups.Count == 0)
        {
            html.Text("Nothing differs that compare checks for.");
        }

        html.Close("p");
        Filters(html, comparison, groups);
        html.Close("header");
    }

    private static void Filters(HtmlWriter html, Comparison comparison, IReadOnlyList<FindingGroup> groups)
    {
        html.Open("form", ("class", "filters"), ("role", "search"), ("aria-label", "Filter the findings"), ("hidden", string.Empty));
        html.Open("fieldset");
        html.Element("legend", "Show");
        foreach (Severity severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            string name = FindingGroup.Word(severity, 1);
            html.Open("label");
            html.Open("input", ("type", "checkbox"), ("name", "severity"), ("value", name), ("checked", string.Empty));
            html.Text(" " + FindingGroup.Word(severity, 2));
            html.Close("label");
        }

        html.Close("fieldset");
        Choice(html, "family", "Family", "all families", groups.SelectMany(g => g.Findings).Select(f => f.Finding.Check.Family).Distinct().Order().Select(f => f.ToString().ToLowerInvariant()));
        Choice(html, "version", "Version", "all versions", comparison.Versions.Select((_, i) => i.ToString(CultureInfo.InvariantCulture)), comparison.Versions);
        html.Open("label");
        html.Inline("span", "Words", ("class", "unseen"));
        html.Open("input", ("type", "search"), ("name", "search"), ("placeholder", "words in a finding"));
        html.Close("label");
        html.Open("label");
        html.Open("input", ("type", "checkbox"), ("name", "brief"));
        html.Text(" only rows with findings");
        html.Close("label");
        Choice(html, "mark", "Mark", "all marks", ["open", "accepted", "false-alarm", "fixed"]);
        html.Element("button", "Previous", ("type", "button"), ("name", "previous"), ("aria-keyshortcuts", "k"));
        html.Element("button", "Next", ("type", "button"), ("name", "next"), ("aria-keyshortcuts", "j"));
        html.Element("button", "Export marks", ("type", "button"), ("name", "export"));
        html.Open("label");
        html.Open("input", ("type", "checkbox"), ("name", "keys"), ("checked", string.Empty));
        html.Text(" keys j k / a f x o");
        html.Close("label");
        html.Element("output", string.Empty, ("aria-live", "polite"));
        html.Close("form");
    }

    private static void Choice(HtmlWriter html, string name, string label, string all, IEnumerable<string> values, IReadOnlyList<PreparedVersion>? versions = null)
    {
        html.Open("label");
        html.Inline("span", label, ("class", "unseen"));
        html.Open("select", ("name", name));
        html.Element("option", all, ("value", string.Empty));
        foreach (string value in values)
        {
            html.Element("option", versions is null ? value : versions[int.Parse(value, CultureInfo.InvariantCulture)].Id, ("value", value));
        }

        html.Close("select");
        html.Close("label");
    }
}
