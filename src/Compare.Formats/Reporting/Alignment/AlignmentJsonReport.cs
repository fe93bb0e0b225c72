using System.Text.Json;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Alignment;

/// <summary>The grid as one JSON object: for each row its kind, its probability, and the segments of each version.</summary>
public sealed class AlignmentJsonReport : IAlignmentReport
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<PreparedVersion> versions, Grid grid, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        var whole = new JsonAlignment(
            JsonWords.SchemaVersion,
            [.. versions.Select(v => new JsonAlignedVersion(v.Id, v.Language.Tag.Value, v.Segments.Count))],
            GridProjection.Project(versions, grid));
        output.Write(JsonSerializer.Serialize(whole, ReportJsonContext.Indented.JsonAlignment));
        output.Write('\n');
    }
}
