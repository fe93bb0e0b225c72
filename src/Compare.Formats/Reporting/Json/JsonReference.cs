namespace Compare.Formats.Reporting.Json;

/// <summary>A reference and what it is.</summary>
internal sealed record JsonReference(
    int Start,
    int End,
    string Text,
    string Value,
    string As)
    : JsonExtraction(Start, End, Text, Value);
