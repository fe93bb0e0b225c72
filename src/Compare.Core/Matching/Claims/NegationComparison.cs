using System.Globalization;
using Compare.Core.Extracting;

namespace Compare.Core.Matching.Claims;

/// <summary>Compares how often versions negate in a row.</summary>
internal static class NegationComparison
{
    // Of more negations than this, one more or less may be a matter of wording.
    private const int Many = 2;

    // A negation that most versions have was lost, even if some of them might mean it otherwise; one that a single version adds may be its wording.
    private const double MostOfThem = 0.75;

    // Latin, full width, Arabic, Greek (two code points), Armenian.
    private const string QuestionMarks = "?？؟;\u037E՞";

    private static readonly char[] Closing = [' ', '"', '\'', '”', '’', '»', '」', ')', '*'];

    /// <summary>The difference, or null where every version can be read to negate as often as the others.</summary>
    public static Difference? Compare(MatchContext context, IReadOnlyList<ClaimCell> cells)
    {
        NegationCount[] counts = [.. cells.Select(c => new NegationCount(c))];
        int usual = Usual(counts);
        NegationCount[] agreeing = Array.FindAll(counts, c => c.Level == usual);
        NegationCount[] odd = Array.FindAll(counts, c => c.Level != usual &&
            Array.FindAll(agreeing, a => c.Exceeds(a) || a.Exceeds(c)).Length >= (c.Level < usual ? MostOfThem : 1) * agreeing.Length);
        if (odd.Length == 0)
        {
            return null;
        }

        int most = Math.Max(usual, odd.Max(c => c.Level));
        return new Difference
        {
            Kind = DifferenceKind.NegationChanged,
            Row = cells[0].Row,
            Stances = [.. agreeing.Concat(odd).OrderBy(c => c.Cell.Version).Select(c => StanceOf(context, c))],
            Lowered = (cells.Count == 2 ? 1 : 0) + (most > Many ? 1 : 0) + (IsQuestion(context, counts) ? 1 : 0),
            Certainty = most switch { > Many => 0.4, > 1 => 0.6, _ => 0.8 },
        };
    }

    // A question may be asked with or without a negation: is it not time? The answer that it wants is the same.
    private static bool IsQuestion(MatchContext context, NegationCount[] counts) => Array.TrueForAll(counts, c =>
    {
        PreparedVersion version = context.Versions[c.Cell.Version];
        string words = version.WordsOf(version.Segments[c.Cell.Segments[^1]].Span).TrimEnd(Closing);
        return words.Length > 0 && QuestionMarks.Contains(words[^1], StringComparison.Ordinal);
    });

    // How often most versions negate; of counts that equally many have, the first version's.
    private static int Usual(NegationCount[] counts) =>
        counts.GroupBy(c => c.Level).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(c => c.Cell.Version)).First().Key;

    private static Stance StanceOf(MatchContext context, NegationCount count) => count.Shown.Count == 0
        ? ClaimStances.Silent(context, count.Cell, "no negation")
        : ClaimStances.Speaking(context, count.Cell, count.Level < 0 ? "implied" : count.Level.ToString(CultureInfo.InvariantCulture), count.Shown);
}
