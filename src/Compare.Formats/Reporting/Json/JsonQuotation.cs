namespace Compare.Formats.Reporting.Json;

/// <summary>Words of a version; offsets count in the source, half open, in UTF-16 units; line and column from one.</summary>
internal sealed record JsonQuotation(int Row, int Segment, int Start, int End, int Line, int Column, string Text);
