namespace Compare.Formats.Reporting.Json;

/// <summary>One piece of evidence; offsets count in the source, half open, in UTF-16 units; line and column from one.</summary>
internal sealed record JsonEvidence(
    string Version,
    string Role,
    int Row,
    int Segment,
    int Start,
    int End,
    int Line,
    int Column,
    string Text,
    string? Value,
    string? Unit,
    string? Reading);
