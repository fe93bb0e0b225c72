using System.Text.Json;
using Compare.Core;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Facts;

/// <summary>The facts as one JSON object; each fact is of the same form as in a check with <c>--with facts</c>.</summary>
public sealed class FactJsonReport : IFactReport
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(ReportedFacts facts, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(output);
        Comparison comparison = facts.Comparison.Comparison;
        var whole = new JsonFacts(
            JsonWords.SchemaVersion,
            new JsonTool("compare", facts.Comparison.ToolVersion),
            VersionProjection.Project(facts.Comparison),
            FactProjection.Project(comparison.Versions, facts.Facts));
        output.Write(JsonSerializer.Serialize(whole, ReportJsonContext.Indented.JsonFacts));
        output.Write('\n');
    }
}
