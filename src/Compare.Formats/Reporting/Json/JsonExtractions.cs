namespace Compare.Formats.Reporting.Json;

/// <summary>Everything found in one version.</summary>
internal sealed record JsonExtractions(int SchemaVersion, string Language, int Segments, IReadOnlyList<JsonExtraction> Extractions);
