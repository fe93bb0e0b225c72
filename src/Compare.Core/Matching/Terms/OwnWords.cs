using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Terms;

/// <summary>Holds a translation against the words that it was made from: what was not translated tells nothing.</summary>
internal static class OwnWords
{
    private const double Most = 0.6;

    /// <summary>Whether most words of segments stand in <paramref name="reference"/> as they are: the passage was left in the reference's language.</summary>
    public static bool AreMostlyIn(PreparedVersion version, IReadOnlyList<int> segments, IReadOnlyList<PivotWord> reference)
    {
        HashSet<string> keys = [.. reference.Select(w => w.Key)];
        List<string> own = [.. segments.SelectMany(s => version.Segments[s].Tokens).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded)];
        return own.Count > 0 && own.Count(keys.Contains) >= Most * own.Count;
    }

    /// <summary>Whether the text itself has one of the words, so that the translator merely left it.</summary>
    public static bool Hold(PreparedVersion version, IReadOnlyList<int> segments, IReadOnlyList<PivotWord> words) =>
        segments.Any(s => version.Segments[s].Tokens.Any(t => t.Kind == TokenKind.Word && words.Any(w => w.Key == t.Folded)));
}
