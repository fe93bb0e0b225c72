using System.Text.Json;
using Compare.Core.Extracting;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Extraction;

/// <summary>One extraction a line, each a JSON object with the fields of its kind.</summary>
public sealed class ExtractionLinesReport : IExtractionReport
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public void Write(PreparedVersion version, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(output);
        foreach (JsonExtraction extraction in ExtractionProjection.Project(version))
        {
            output.Write(JsonSerializer.Serialize(extraction, ReportJsonContext.Lines.JsonExtraction));
            output.Write('\n');
        }
    }
}
