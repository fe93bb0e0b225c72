namespace Compare.Formats.Reporting.Json;

/// <summary>A length of time.</summary>
internal sealed record JsonDuration(
    int Start,
    int End,
    string Text,
    string Value)
    : JsonExtraction(Start, End, Text, Value);
