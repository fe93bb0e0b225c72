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
    /// <param name="following">The first word, number or symbol after it.</param>
    public bool Ends(string text, IReadOnlyList<Token> tokens, int first, int point, int following)
    {
        if (point == first || tokens[point].SpaceBefore)
        {
            return true;
        }

        Token before = tokens[point - 1];
        Token next = tokens[following];
        bool opens = IsOpener(next) && !IsInitialBeforePoint(text, tokens, following);
        return before.Kind switch
        {
            TokenKind.Digits => !IsOrdinal(tokens, first, point, opens),
            TokenKind.Word when IsInitial(text, tokens, point - 1) => opens,
            TokenKind.Word => EndsAfterWord(before.Folded, next, opens),
            _ => true,
        };
    }

    // A number that counts the sentence in a list, or an ordinal in a language that writes them with a point; not the number of "No. 5".
    private bool IsOrdinal(IReadOnlyList<Token> tokens, int first, int point, bool opens)
    {
        Token number = tokens[point - 1];
        if (number.Span.Length > LongestOrdinal)
        {
            return false;
        }

        bool numbered = point - 3 >= first && language.Value(FactSection.Abbreviation, tokens[point - 3].Folded) == "number";
        return point - 1 == first || (pointMakesOrdinals && number.SpaceBefore && !opens && !numbered);
    }

    private bool EndsAfterWord(string before, Token next, bool opens) => language.Value(FactSection.Abbreviation, before) switch
    {
        null => true,
        "name" => false,
        "number" => next.Kind != TokenKind.Digits,
        _ => opens,
    };

    // A word that opens sentences: after an abbreviation or an initial, which may yet be the sentence's last.
    private bool IsOpener(Token next) => language.Knows(FactSection.FunctionWord, next.Folded);

    private static bool IsInitialBeforePoint(string text, IReadOnlyList<Token> tokens, int word) =>
        word + 1 < tokens.Count && !tokens[word + 1].SpaceBefore && text[tokens[word + 1].Span.Start] == '.' && IsInitial(text, tokens, word);

    // An initial (J. Smith) or the last letter of an acronym (U.S.).
    private static bool IsInitial(string text, IReadOnlyList<Token> tokens, int word)
    {
        TextSpan span = tokens[word].Span;
        bool single = Rune.TryGetRuneAt(text, span.Start, out Rune letter) && letter.Utf16SequenceLength == span.Length;
        return single && (word == 0 || tokens[word].SpaceBefore || text[tokens[word - 1].Span.Start] is '.' or '-' or '(' or '"' or '“' or '„' or '«');
    }
}
