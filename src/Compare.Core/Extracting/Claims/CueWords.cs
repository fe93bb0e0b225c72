using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Claims;

/// <summary>Divides segments, and the cues of tables, into the words by which cues are found.</summary>
internal static class CueWords
{
    // An elided word and its apostrophe are a word of their own before one of at least this many letters: qu'aucun, but not isn't, we're.
    private const int LeastAfterElision = 3;
    private const int LongestElision = 5;

    /// <summary>The words of a segment. Punctuation parts clauses and is no word; digits are words.</summary>
    public static List<CueWord> Read(Document document, Segment segment)
    {
        var words = new List<CueWord>(segment.Tokens.Count + 8);
        int clause = 0;
        for (int t = 0; t < segment.Tokens.Count; t++)
        {
            Token token = segment.Tokens[t];
            switch (token.Kind)
            {
                case TokenKind.Punctuation:
                    clause += IsInsideNumber(segment.Tokens, t) ? 0 : 1;
                    break;
                case TokenKind.Ideographs:
                    for (int at = token.Span.Start; at < token.Span.End; at++)
                    {
                        var span = new TextSpan(at, at + 1);
                        words.Add(new CueWord(span.Of(document.Text), span, clause));
                    }

                    break;
                case TokenKind.Word or TokenKind.Digits:
                    AddWord(document.Text, token, clause, words);
                    break;
            }
        }

        return words;
    }

    /// <summary>
    /// The form in which a written word is looked up: small letters, composed, one sort of apostrophe, and of Romanian comma or cedilla. Latin letters keep their marks, which tell words
    /// apart (né, ne); other scripts are folded (<see cref="Folding"/>).
    /// </summary>
    public static string Key(string written)
    {
        // The invariant culture has no small form for the Turkish capital with a dot.
        string small = written.Replace('İ', 'i').ToLowerInvariant();
        if (System.Text.Ascii.IsValid(small))
        {
            return small;
        }

        Rune.DecodeFromUtf16(small, out Rune first, out _);
        return Scripts.Of(first) is Script.Latin or Script.Common ? Compose(small.Replace('’', '\'').Replace('ʼ', '\'').Replace('ș', 'ş').Replace('ț', 'ţ')) : Folding.Fold(written);
    }

    private static string Compose(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.IsNormalized() ? text : text.Normalize();

    // The point of 23.50 ends no clause.
    private static bool IsInsideNumber(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && index + 1 < tokens.Count && tokens[index - 1].Kind == TokenKind.Digits && tokens[index + 1].Kind == TokenKind.Digits && !tokens[index + 1].SpaceBefore;

    private static void AddWord(string text, Token token, int clause, List<CueWord> words)
    {
        string key = token.Script == Script.Latin ? Key(token.Span.Of(text)) : token.Folded;
        int elided = key.LastIndexOf('\'') + 1;
        if (elided is > 1 and <= LongestElision + 1 && key.Length == token.Span.Length && key.Length - elided >= LeastAfterElision)
        {
            words.Add(new CueWord(key[..elided], TextSpan.At(token.Span.Start, elided), clause));
            words.Add(new CueWord(key[elided..], new TextSpan(token.Span.Start + elided, token.Span.End), clause));
        }
        else
        {
            words.Add(new CueWord(key, token.Span, clause));
        }
    }
}
