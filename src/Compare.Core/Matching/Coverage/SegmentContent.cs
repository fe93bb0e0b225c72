using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>How much segments say.</summary>
public static class SegmentContent
{
    /// <summary>Whether there is a word or a figure in them.</summary>
    public static bool Has(PreparedVersion version, IEnumerable<int> segments) => segments.Any(s => version.Segments[s].Tokens.Any(t => WordsOf(t) > 0));

    /// <summary>The number of words and figures; of scripts without spaces two characters count as a word.</summary>
    public static double Words(PreparedVersion version, IEnumerable<int> segments) => segments.Sum(s => version.Segments[s].Tokens.Sum(WordsOf));

    private static double WordsOf(Token token) => token.Kind switch
    {
        TokenKind.Word or TokenKind.Digits => 1,
        TokenKind.Ideographs => token.Span.Length / 2.0,
        _ => 0,
    };
}
