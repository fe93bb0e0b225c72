using Compare.Core.Text;

namespace Compare.Formats.Annotating.Docx;

/// <summary>A comment for a Word document.</summary>
/// <param name="Span">The words that it is about, in the text as the reader extracted it; empty for a place between words.</param>
/// <param name="Text">What it says; made safe where it is written.</param>
public sealed record DocxNote(TextSpan Span, string Text);
