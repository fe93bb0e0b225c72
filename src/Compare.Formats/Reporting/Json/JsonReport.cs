using System.Text.Json;
using Compare.Core;
using Compare.Core.Checking;

namespace Compare.Formats.Reporting.Json;

/// <summary>The whole comparison as one JSON object.</summary>
public sealed class JsonReport : IComparisonReport
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        Comparison result = comparison.Comparison;
        int Count(Severity severity) => result.Findings.Count(f => f.Severity == severity);
        var whole = new JsonComparison(
            JsonWords.SchemaVersion,
            new JsonTool("compare", comparison.ToolVersion),
            VersionProjection.Project(comparison),
            [.. result.Findings.Select(f => FindingProjection.Project(result, f))],
            options.WithRows ? GridProjection.Project(result.Versions, result.Grid) : null,
            options.WithFacts ? FactProjection.Project(result.Versions, Comparer.Facts(result)) : null,
            comparison.Baseline,
            new JsonSummary(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note), result.Grid.Rows.Length));
        output.Write(JsonSerializer.Serialize(whole, ReportJsonContext.Indented.JsonComparison));
        output.Write('\n');
    }
}
