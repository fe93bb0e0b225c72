namespace Compare.Formats.Reporting.Json;

/// <summary>The segments of one version in a row; none where it has no counterpart.</summary>
internal sealed record JsonCell(string Version, IReadOnlyList<JsonSegment> Segments);
