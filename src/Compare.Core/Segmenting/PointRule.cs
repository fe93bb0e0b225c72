using System.Text;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Segmenting;

/// <summary>Decides whether a point ends a sentence or belongs to an abbreviation, an initial or an ordinal number.</summary>
internal sealed class PointRule
{
    private const int LongestOrdinal = 2;

    private readonly Language language;
    private readonly bool pointMakesOrdinals;

    public PointRule(Language language)
    {
        this.language = language;
        pointMakesOrdinals = language.Knows(FactSection.OrdinalMark, ".");
    }

    /// <summary>Whether the point at <paramref name="point"/> ends a sentence; a space and a word that is not in small letters are known to follow.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The tokens of the block.</param>
    /// <param name="first">The token that opens the sentence so far.</param>
    /// <param name="point">The token that is the point.</param>
    /// <param name="next">The first word, number or symbol after it.</param>
    public bool Ends(string text, IReadOnlyList<Token> tokens, int first, int point, Token next)
    {
        if (point == first || tokens[point].SpaceBefore)
        {
            return true;
        }

        Token before = tokens[point - 1];
        return before.Kind switch
        {
            TokenKind.Digits => !IsOrdinal(tokens, first, point, next),
            TokenKind.Word when IsInitial(text, tokens, point - 1) => EndsAfterLetter(next),
            TokenKind.Word => EndsAfterWord(before.Folded, next),
            _ => true,
        };
    }

    private bool IsOrdinal(IReadOnlyList<Token> tokens, int first, int point, Token next)
    {
        Token number = tokens[point - 1];
        bool counts = point - 1 == first && number.Span.Length <= LongestOrdinal;
        return counts || (pointMakesOrdinals && number.Span.Length <= LongestOrdinal && number.SpaceBefore && !IsOpener(next));
    }

    // An initial (J. Smith) or the last letter of an acronym (U.S.). The letter may yet be the sentence's last where a word follows that opens sentences.
    private bool EndsAfterLetter(Token next) =>
        next.Kind != TokenKind.Digits && IsOpener(next);

    private bool EndsAfterWord(string before, Token next)
    {
        return language.Value(FactSection.Abbreviation, before) switch
        {
            null => true,
            "name" => false,
            "number" => next.Kind != TokenKind.Digits,
            _ => next.Kind == TokenKind.Word && IsOpener(next),
        };
    }

    private bool IsOpener(Token next) => language.Knows(FactSection.FunctionWord, next.Folded);

    private static bool IsInitial(string text, IReadOnlyList<Token> tokens, int word)
    {
        TextSpan span = tokens[word].Span;
        bool single = Rune.TryGetRuneAt(text, span.Start, out Rune letter) && letter.Utf16SequenceLength == span.Length;
        return single && (word == 0 || tokens[word].SpaceBefore || text[tokens[word - 1].Span.Start] is '.' or '-' or '(' or '"' or '“' or '„' or '«');
    }
}
