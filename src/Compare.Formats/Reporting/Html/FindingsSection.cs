using System.Globalization;
using Compare.Core;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Html;

/// <summary>The list of findings, grouped by severity.</summary>
internal static class FindingsSection
{
    public static void Write(HtmlWriter html, Comparison comparison, IReadOnlyList<FindingGroup> groups)
    {
        html.Open("section", ("class", "findings"), ("id", "findings"), ("aria-label", "Findings"));
        if (groups.Count == 0)
        {
            html.Element("p", "Nothing differs that compare checks for.");
        }

        var card = new FindingCard(html, comparison);
        foreach (FindingGroup group in groups)
        {
            string severity = FindingGroup.Word(group.Severity, group.Findings.Count);
            html.Element("h2", $"{char.ToUpperInvariant(severity[0])}{severity[1..]} ({group.Findings.Count.ToString(CultureInfo.InvariantCulture)})");
            foreach ((int number, Finding finding) in group.Findings)
            {
                card.Write(number, finding);
            }
        }

        html.Close("section");
    }
}
