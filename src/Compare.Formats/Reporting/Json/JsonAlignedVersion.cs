namespace Compare.Formats.Reporting.Json;

/// <summary>A version as an alignment names it.</summary>
internal sealed record JsonAlignedVersion(string Id, string Language, int Segments);
