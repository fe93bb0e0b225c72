namespace Compare.Formats.Reporting.Json;

/// <summary>A version as results name it.</summary>
internal sealed record JsonVersion(string Id, string Language, string Path, string Sha256, int Segments);
