using System.Text.Json;
using Compare.Core.Judging;

namespace Compare.Formats.Reporting.Json;

/// <summary>One finding a line, each a JSON object of the same form as in <see cref="JsonReport"/>; nothing where nothing was found.</summary>
public sealed class JsonLinesReport : IComparisonReport
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        foreach (Finding finding in comparison.Comparison.Findings)
        {
            output.Write(JsonSerializer.Serialize(FindingProjection.Project(comparison.Comparison, finding), ReportJsonContext.Lines.JsonFinding));
            output.Write('\n');
        }
    }
}
