using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Json;

/// <summary>Turns the rows of a grid into what results say of them.</summary>
internal static class GridProjection
{
    public static IReadOnlyList<JsonRow> Project(IReadOnlyList<PreparedVersion> versions, Grid grid) =>
        [.. grid.Rows.Select(row => new JsonRow(
            row.Index,
            JsonWords.Kebab(row.Kind),
            JsonWords.Share(row.Probability),
            row.Group,
            [.. versions.Select((version, v) => new JsonCell(version.Id, [.. row.Cells[v].Select(s => Project(version, s))]))]))];

    private static JsonSegment Project(PreparedVersion version, int segment)
    {
        SourceRange place = version.Document.Map.Locate(version.Segments[segment].Span);
        return new JsonSegment(segment, place.Start, place.End, place.Line, place.Column, version.TextOf(segment));
    }
}
