using Compare.Core;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Html;

/// <summary>
/// One page that opens by a double click: the versions and counts, the findings with their quotations, and the whole text of all versions side
/// by side with the findings marked. Its policy allows its own style sheet and script and nothing else, so it never asks the network.
/// </summary>
public sealed class HtmlReport : IComparisonReport
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        Comparison result = comparison.Comparison;
        IReadOnlyList<FindingGroup> groups = FindingGroup.Of(result.Findings);
        PageAsset style = PageAsset.Load("report.css"), script = PageAsset.Load("report.js");
        output.Write("<!doctype html>\n");
        var html = new HtmlWriter(output);
        html.Open("html", ("lang", "en"));
        PageHead.Write(html, string.Join(", ", result.Versions.Select(v => v.Id)) + " compared", style, script);
        html.Open("body");
        html.Element("a", "Skip to the findings", ("class", "skip"), ("href", "#findings"));
        PageHeader.Write(html, result, groups);
        html.Open("main");
        OverviewSection.Write(html, comparison);
        MapSection.Write(html, result, groups);
        FindingsSection.Write(html, result, groups);
        ViewsSection.Write(html, result, Comparer.Facts(result), new MarkIndex(result, groups));
        html.Close("main");
        html.Element("footer", $"Made by compare {comparison.ToolVersion}. Keys: j next, k previous, / search, a accepted, f false alarm, x fixed, o open. Marks stay in this browser until they are exported.");
        Decision(html);
        html.Asset("script", script.Content);
        html.Close("body");
        html.Close("html");
    }

    // What a reader decides of a finding: the script puts one into each card, since without it nothing could be kept.
    private static void Decision(HtmlWriter html)
    {
        html.Open("template", ("id", "decision"));
        html.Open("div", ("class", "decision"));
        html.Open("label");
        html.Text("Mark ");
        html.Open("select");
        foreach ((string value, string label) in new[] { (string.Empty, "open"), ("accepted", "accepted"), ("false-alarm", "false alarm"), ("fixed", "fixed") })
        {
            html.Inline("option", label, ("value", value));
        }

        html.CloseInline("select");
        html.CloseInline("label");
        html.Open("label", ("class", "note"));
        html.Text("Note ");
        html.Open("input", ("type", "text"), ("maxlength", "500"), ("autocomplete", "off"));
        html.CloseInline("label");
        html.CloseInline("div");
        html.Close("template");
    }
}
