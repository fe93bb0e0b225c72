using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Json;

/// <summary>A quantity; a range or score has an upper figure.</summary>
internal sealed record JsonQuantity(
    int Start,
    int End,
    string Text,
    string Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Upper,
    string? Unit,
    bool Ordinal,
    string Approximation,
    string? Counted)
    : JsonExtraction(Start, End, Text, Value);
