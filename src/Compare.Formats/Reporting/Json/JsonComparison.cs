using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Json;

/// <summary>The whole result of a check.</summary>
internal sealed record JsonComparison(
    int SchemaVersion,
    JsonTool Tool,
    IReadOnlyList<JsonVersion> Versions,
    IReadOnlyList<JsonFinding> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<JsonRow>? Rows,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<JsonFact>? Facts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BaselineOutcome? Baseline,
    JsonSummary Summary);
