using System.Text.Json;
using Compare.Core.Extracting;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Extraction;

/// <summary>All extractions as one JSON object.</summary>
public sealed class ExtractionJsonReport : IExtractionReport
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(PreparedVersion version, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(output);
        var whole = new JsonExtractions(JsonWords.SchemaVersion, version.Language.Tag.Value, version.Segments.Count, [.. ExtractionProjection.Project(version)]);
        output.Write(JsonSerializer.Serialize(whole, ReportJsonContext.Indented.JsonExtractions));
        output.Write('\n');
    }
}
