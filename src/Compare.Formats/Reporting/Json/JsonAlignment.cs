namespace Compare.Formats.Reporting.Json;

/// <summary>The whole result of an alignment.</summary>
internal sealed record JsonAlignment(int SchemaVersion, IReadOnlyList<JsonAlignedVersion> Versions, IReadOnlyList<JsonRow> Rows);
