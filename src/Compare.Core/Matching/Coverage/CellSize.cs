using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>How much the segments of one cell say, in a measure that languages share roughly.</summary>
/// <param name="Length">Letters and digits, where a character that stands for a syllable or a word counts for as many letters as a translation has.</param>
/// <param name="Sentences">How many sentences; at least one for each segment.</param>
public sealed record CellSize(double Length, int Sentences)
{
    /// <summary>The size of segments of one version.</summary>
    public static CellSize Of(PreparedVersion version, IEnumerable<int> segments)
    {
        double length = 0;
        int sentences = 0;
        foreach (int segment in segments)
        {
            IReadOnlyList<Token> tokens = version.Segments[segment].Tokens;
            length += tokens.Sum(Letters);
            sentences += Math.Max(1, Enumerable.Range(0, tokens.Count).Count(t => EndsSentence(version.Document.Text, tokens, t)));
        }

        return new CellSize(length, sentences);
    }

    // What one version writes in digits, another may spell.
    private const double Figure = 6;

    /// <summary>The letters of a token. Measured on news in twenty-seven languages: what one character stands for in letters of a European language.</summary>
    internal static double Letters(Token token) => token.Kind is TokenKind.Digits ? Math.Max(Figure, token.Span.Length)
        : token.Kind is TokenKind.Word or TokenKind.Ideographs
        ? token.Span.Length * token.Script switch
        {
            Script.Han => 3,
            Script.Hiragana or Script.Katakana => 1.7,
            Script.Hangul => 2.1,
            _ => 1,
        }
        : 0;

    private static bool EndsSentence(string text, IReadOnlyList<Token> tokens, int index)
    {
        switch (tokens[index].Folded)
        {
            case "。" or "।" or "۔":
                return true;
            case "." or "!" or "?" or "؟" or "…":
                // Closing quotation marks and brackets stand before the space, opening ones after it.
                int next = index + 1;
                while (next < tokens.Count && tokens[next].Kind == TokenKind.Punctuation && !tokens[next].SpaceBefore)
                {
                    next++;
                }

                if (next < tokens.Count && !tokens[next].SpaceBefore)
                {
                    return false;
                }

                while (next < tokens.Count && tokens[next].Kind == TokenKind.Punctuation)
                {
                    next++;
                }

                // A small letter goes on with the sentence: the point was that of an abbreviation.
                return next == tokens.Count || !char.IsLower(text[tokens[next].Span.Start]);
            default:
                return false;
        }
    }
}
