using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Text;

namespace Compare.Core.Matching.Numbers;

/// <summary>Looks for traces of a value in a version that seems to lack it. A trace excuses: when in doubt, nothing is missing.</summary>
internal static class Trace
{
    private const int LongDigits = 6;
    private static readonly ExactNumber Twenty = new(20);

    /// <summary>
    /// Whether the version states the value after all: its digits stand in the row, its value in a neighbouring row, or the language's words for
    /// small numbers are not known to us.
    /// </summary>
    /// <param name="context">The comparison.</param>
    /// <param name="near">The figures of this row and its neighbours.</param>
    /// <param name="row">The row in which the value is looked for.</param>
    /// <param name="side">The figures of other versions that state it.</param>
    /// <param name="version">The version that seems to lack it.</param>
    public static bool Found(MatchContext context, IReadOnlyCollection<RowFigures> near, RowFigures row, ValueClass side, int version) =>
        side.Distinct().Any(figure => Found(context, near, row, figure, version));

    private static bool Found(MatchContext context, IReadOnlyCollection<RowFigures> near, RowFigures row, Figure figure, int version)
    {
        PreparedVersion other = context.Versions[version];
        return SameDigits(context, row, figure, version) || UncountedUnit.Stands(other, row.Row.Cells[version], figure.Value) ||
            near.Any(r => r.Figures.Any(f => f.Version == version && (r == row || f.Extraction.Kind == figure.Extraction.Kind) && ValueEquality.Same(f.Extraction, figure.Extraction))) ||
            (figure.Value is QuantityValue { Unit: null } quantity && quantity.Number.Abs() <= Twenty && other.Language.DataTag is null && !NearDigits.Stand(new RowDigits(context, row), figure, version));
    }

    private static bool SameDigits(MatchContext context, RowFigures row, Figure figure, int version)
    {
        PreparedVersion own = context.Versions[figure.Version];
        string[] wanted = [.. own.Segments[figure.Extraction.Segment].Tokens
            .Where(t => t.Kind == TokenKind.Digits && figure.Extraction.Span.Contains(t.Span))
            .Select(t => DecimalDigits.ToAscii(t.Folded))];
        if (wanted.Length == 0)
        {
            return false;
        }

        var there = row.Row.Cells[version]
            .SelectMany(s => context.Versions[version].Segments[s].Tokens)
            .SelectMany(DigitsOf)
            .ToList();
        string joined = string.Concat(there);
        return Array.TrueForAll(wanted, w => there.Remove(w) || IsPartOfLonger(w, there, joined) || there.Exists(t => IsYearOf(w, t) || IsYearOf(t, w)));
    }

    // 1950-53 and 1950-1953, SS19 and 2019.
    private static bool IsYearOf(string two, string four) => two.Length == 2 && four.Length == 4 && (four.StartsWith("19", StringComparison.Ordinal) || four.StartsWith("20", StringComparison.Ordinal)) && four.EndsWith(two, StringComparison.Ordinal);

    // Long digits are grouped as each country likes: 0800 555 111 and 0800555111.
    private static bool IsPartOfLonger(string wanted, List<string> there, string joined) => wanted.Length >= LongDigits
        ? joined.Contains(wanted, StringComparison.Ordinal)
        : wanted.Length >= 3 && there.Exists(t => t.Length >= LongDigits && t.Contains(wanted, StringComparison.Ordinal));

    // Digits inside a word (MH370) count as well: the other version may write the word apart.
    private static IEnumerable<string> DigitsOf(Token token) =>
        token.Kind == TokenKind.Digits ? [DecimalDigits.ToAscii(token.Folded)] : DecimalDigits.Runs(token.Folded);
}
