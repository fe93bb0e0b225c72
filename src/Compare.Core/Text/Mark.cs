namespace Compare.Core.Text;

/// <summary>Inline structure inside a block.</summary>
/// <param name="Kind">What the mark does.</param>
/// <param name="Span">The words it covers, without its own signs, in the document's text.</param>
/// <param name="Target">The address of a link or picture, the content of a placeholder; else null.</param>
public sealed record Mark(MarkKind Kind, TextSpan Span, string? Target = null);
