namespace Compare.Formats.Reporting.Json;

/// <summary>A name and what it names.</summary>
internal sealed record JsonName(
    int Start,
    int End,
    string Text,
    string Value,
    string? As)
    : JsonExtraction(Start, End, Text, Value);
