using System.Text.Json;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>
/// The findings as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020), as code hosts and editors show them: one result a
/// finding, at the place that is or may be wrong; the places that it is compared with are related locations, what the text ought to say is a fix.
/// </summary>
public sealed class SarifReport : IComparisonReport
{
    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var catalogue = new SarifCatalogue(comparison.Comparison.Findings.Select(f => f.Check));
        var files = new SarifFiles();
        SarifResult[] results = [.. SarifResults.Of(comparison, catalogue, files, null)];
        var run = new SarifRun(catalogue.Tool(comparison.ToolVersion), [.. files.Artifacts], [catalogue.Taxonomy], SarifRun.Utf16, results);
        output.Write(JsonSerializer.Serialize(new SarifLog(SarifLog.Address, SarifLog.Current, [run]), SarifJsonContext.Indented.SarifLog));
        output.Write('\n');
    }
}
