namespace Compare.Core.Text;

/// <summary>A sentence, or a whole block where it has no sentences: the unit that is aligned. May be empty where lines are segments.</summary>
/// <param name="Index">Its place among the version's segments, from zero.</param>
/// <param name="Block">Index of its block in <see cref="Document.Blocks"/>.</param>
/// <param name="Span">Where it stands in the document's text, without surrounding white space.</param>
/// <param name="Tokens">Its tokens in order; spans count in the document's text.</param>
public sealed record Segment(int Index, int Block, TextSpan Span, IReadOnlyList<Token> Tokens);
