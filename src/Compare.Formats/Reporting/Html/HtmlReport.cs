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
        FindingsSection.Write(html, result, groups);
        TextSection.Write(html, result, new MarkIndex(result, groups));
        html.Close("main");
        html.Element("footer", $"Made by compare {comparison.ToolVersion}. j and k lead from finding to finding, / to the search.");
        html.Asset("script", script.Content);
        html.Close("body");
        html.Close("html");
    }
}
