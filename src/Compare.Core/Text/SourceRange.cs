namespace Compare.Core.Text;

/// <summary>Where a span of a document's text stands in the file or table cell that a reader would open.</summary>
/// <param name="Start">Offset of the first unit, UTF-16, from zero.</param>
/// <param name="End">Offset after the last unit.</param>
/// <param name="Line">Line of the first unit in the file, from one.</param>
/// <param name="Column">Column of the first unit in its line, in UTF-16 units, from one.</param>
public readonly record struct SourceRange(int Start, int End, int Line, int Column);
