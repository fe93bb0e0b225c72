using Compare.Core.Text;

namespace Compare.Core.Extracting.Phrases;

/// <summary>The smallest piece that phrases are made of: finer than a token, so that a phrase may end inside one (<c>3만명이</c>, <c>d'euros</c>).</summary>
/// <param name="Text">Its folded text; digits in ASCII.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SpaceBefore">Whether white space or the segment's start stands before it.</param>
/// <param name="Inside">Whether it continues the token of the atom before it.</param>
internal readonly record struct Atom(string Text, TextSpan Span, AtomKind Kind, bool SpaceBefore, bool Inside)
{
    /// <summary>Whether it is letters.</summary>
    public bool IsLetters => Kind is AtomKind.Word or AtomKind.Character;
}
