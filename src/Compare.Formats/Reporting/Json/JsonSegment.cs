namespace Compare.Formats.Reporting.Json;

/// <summary>One segment; offsets count in the source, half open, in UTF-16 units.</summary>
internal sealed record JsonSegment(int Segment, int Start, int End, int Line, int Column, string Text);
