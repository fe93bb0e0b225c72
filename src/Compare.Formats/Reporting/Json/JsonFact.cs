namespace Compare.Formats.Reporting.Json;

/// <summary>One fact with what each version says of it. <c>Standing</c> is the gravest of its cells: <c>unquestioned</c>, <c>disputed</c> or <c>odd</c>.</summary>
internal sealed record JsonFact(
    string Kind,
    int Row,
    string? Subject,
    string Value,
    string? Unit,
    string Reading,
    string Standing,
    IReadOnlyList<JsonFactCell> Cells);
