namespace Compare.Formats.Reporting.Json;

/// <summary>The whole result of a listing of facts.</summary>
internal sealed record JsonFacts(int SchemaVersion, JsonTool Tool, IReadOnlyList<JsonVersion> Versions, IReadOnlyList<JsonFact> Facts);
