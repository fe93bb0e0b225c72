namespace Compare.Core.Text;

/// <summary>A word, run of digits, symbol or run of ideographs of a segment; computed once and used by every later stage.</summary>
/// <param name="Kind">What the token is.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Script">The script of its first letter; <see cref="Script.Common"/> for digits and signs.</param>
/// <param name="Folded">Its text folded by <see cref="Folding.Fold(string)"/>: lower case, compatibility forms and diacritics removed.</param>
/// <param name="SpaceBefore">Whether white space or the segment's start stands before it.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span, Script Script, string Folded, bool SpaceBefore);
