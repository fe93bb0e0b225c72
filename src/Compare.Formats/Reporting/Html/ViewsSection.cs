using System.Collections.Immutable;
using System.Globalization;
using Compare.Core;
using Compare.Core.Matching.Facts;
using Compare.Formats.Reporting.Facts;

namespace Compare.Formats.Reporting.Html;

/// <summary>What can be seen of the versions: the whole text, and the tables of names, figures and references. One shows at a time, without any script.</summary>
internal static class ViewsSection
{
    public static void Write(HtmlWriter html, Comparison comparison, ImmutableArray<StatedFact> facts, MarkIndex marks)
    {
        FactSection[] sections = [.. FactSection.Of(facts)];
        html.Open("section", ("class", "views"), ("aria-label", "The versions side by side"));
        html.Open("fieldset", ("class", "switch"));
        html.Element("legend", "Show of the versions", ("class", "unseen"));
        Choice(html, "text", $"Text ({comparison.Grid.Rows.Length.ToString(CultureInfo.InvariantCulture)} rows)", true);
        foreach (FactSection section in sections)
        {
            Choice(html, section.Title, FactHtmlReport.Heading(section), false);
        }

        html.Close("fieldset");
        TextSection.Write(html, comparison, marks);
        foreach (FactSection section in sections)
        {
            html.Open("div", ("class", $"view scroll facts {section.Title}"), ("tabindex", "0"), ("role", "region"), ("aria-label", section.Title));
            FactHtmlTable.Write(html, comparison.Versions, section, leads: true);
            html.Close("div");
        }

        html.Close("section");
    }

    private static void Choice(HtmlWriter html, string name, string label, bool isChosen)
    {
        html.Open("label");
        html.Open("input", ("type", "radio"), ("name", "view"), ("value", name), ("checked", isChosen ? string.Empty : null));
        html.Inline("span", label);
        html.Close("label");
    }
}
