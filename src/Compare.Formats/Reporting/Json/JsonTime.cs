namespace Compare.Formats.Reporting.Json;

/// <summary>A time of day; the zone is the one written beside it.</summary>
internal sealed record JsonTime(
    int Start,
    int End,
    string Text,
    string Value,
    string? Zone)
    : JsonExtraction(Start, End, Text, Value);
