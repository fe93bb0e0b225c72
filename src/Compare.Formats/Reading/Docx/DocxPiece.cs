namespace Compare.Formats.Reading.Docx;

/// <summary>Where an element of a part put its text into a paragraph.</summary>
/// <param name="Line">The line of the element in the part, from one.</param>
/// <param name="Column">Its column, as the XML reader counts.</param>
/// <param name="Start">Where its text begins in the paragraph.</param>
/// <param name="Length">The length of its text.</param>
internal sealed record DocxPiece(int Line, int Column, int Start, int Length);
