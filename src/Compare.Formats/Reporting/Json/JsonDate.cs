namespace Compare.Formats.Reporting.Json;

/// <summary>A date; the weekday, 1 (Monday) to 7, is the one written beside it.</summary>
internal sealed record JsonDate(
    int Start,
    int End,
    string Text,
    string Value,
    int? Weekday)
    : JsonExtraction(Start, End, Text, Value);
