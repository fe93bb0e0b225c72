using System.Globalization;
using Compare.Core;
using Compare.Formats.Reporting.Html;

namespace Compare.Formats.Reporting.Facts;

/// <summary>The facts as one page that opens by a double click, in the style of the report of a check. It holds no script and asks the network for nothing.</summary>
public sealed class FactHtmlReport : IFactReport
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(ReportedFacts facts, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(output);
        Comparison comparison = facts.Comparison.Comparison;
        output.Write("<!doctype html>\n");
        var html = new HtmlWriter(output);
        html.Open("html", ("lang", "en"));
        PageHead.Write(html, string.Join(", ", comparison.Versions.Select(v => v.Id)) + ": facts", PageAsset.Load("report.css"), null);
        html.Open("body", ("class", "facts"));
        html.Open("header");
        html.Element("h1", $"The facts of {comparison.Versions.Count.ToString(CultureInfo.InvariantCulture)} versions");
        html.Close("header");
        html.Open("main");
        if (facts.Facts.IsEmpty)
        {
            html.Element("p", "No facts of these kinds were found.");
        }

        foreach (FactSection section in FactSection.Of(facts.Facts))
        {
            html.Open("section", ("class", "text"));
            html.Element("h2", Heading(section));
            html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", section.Title));
            FactHtmlTable.Write(html, comparison.Versions, section, leads: false);
            html.Close("div");
            html.Close("section");
        }

        html.Close("main");
        html.Element("footer", $"Made by compare {facts.Comparison.ToolVersion}. Red is held to be wrong, yellow may be; {FactWords.Silent} is not stated.");
        html.Close("body");
        html.Close("html");
    }

    /// <summary>The heading of a section: its name, how many facts, how many of them are questioned.</summary>
    internal static string Heading(FactSection section)
    {
        string count = $"{char.ToUpperInvariant(section.Title[0])}{section.Title[1..]} ({section.Facts.Count.ToString(CultureInfo.InvariantCulture)}";
        return section.Questioned == 0 ? count + ")" : $"{count}, {section.Questioned.ToString(CultureInfo.InvariantCulture)} to look at)";
    }
}
