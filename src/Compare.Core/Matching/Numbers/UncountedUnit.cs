using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Numbers;

/// <summary>
/// Finds units that stand without a number and mean one of them: the hour that is 60 minutes elsewhere, the mile that is 1,609 metres; two of them in the dual of
/// languages that have one (notation key <c>dual</c>).
/// </summary>
internal static class UncountedUnit
{
    // A row of megabytes is not searched.
    private const int MostTokens = 2000;

    private static readonly ExactNumber One = new(1);
    private static readonly ExactNumber Two = new(2);

    /// <summary>Whether a word of the segments is a unit of which one is the value.</summary>
    /// <param name="version">The version in which the value is looked for.</param>
    /// <param name="segments">Its segments in the row.</param>
    /// <param name="value">The value, with its unit.</param>
    public static bool Stands(PreparedVersion version, IEnumerable<int> segments, Value value)
    {
        if (Figure.UnitOf(value) is not { } unit)
        {
            return false;
        }

        bool dual = version.Language.Knows(FactSection.Notation, "dual");
        foreach (int segment in segments)
        {
            int read = 0;
            foreach (Token token in version.Segments[segment].Tokens)
            {
                if (++read > MostTokens)
                {
                    break;
                }

                foreach (string one in version.Language.Values(FactSection.Unit, token.Folded))
                {
                    if (one != unit && (IsOf(One, one, value) || (dual && IsOf(Two, one, value))))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether each silent version names the figure's unit of time without a number: "a week" where seven weeks are stated.</summary>
    public static bool IsNamed(MatchContext context, RowFigures row, ValueClass side, int[] silent) =>
        side.Representative.Value is DurationValue { Notation: Notation.Digits, Upper: null } length && length.Amount > One && Array.TrueForAll(silent, v => IsNamed(context, row, length.Unit, v));

    private static bool IsNamed(MatchContext context, RowFigures row, string unit, int version)
    {
        PreparedVersion named = context.Versions[version];
        List<TextSpan> counted = [.. row.Figures.Where(f => f.Version == version && Figure.UnitOf(f.Value) is not null).Select(f => f.Extraction.Span)];
        foreach (int segment in row.Row.Cells[version])
        {
            foreach (Token token in named.Segments[segment].Tokens.Take(MostTokens))
            {
                if (named.Language.Values(FactSection.Unit, token.Folded).Contains(unit) && !counted.Exists(s => s.Overlaps(token.Span)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOf(ExactNumber count, string unit, Value value) => unit.StartsWith("duration-", StringComparison.Ordinal)
        ? ValueEquality.Same(new DurationValue(count, unit), value)
        : ValueEquality.Same(new QuantityValue(count) { Unit = unit }, value);
}
