using System.Collections.Immutable;
using Compare.Core.Aligning;

namespace Compare.Core.Matching.Numbers;

/// <summary>Compares the figures of each row by value: altered, missing and added numbers, dates, times and durations, and what bounds them.</summary>
internal sealed class NumberDetector : IDetector
{
    // How far a figure may have moved with its sentence before it counts as missing.
    private const int Reach = 2;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> group in context.Groups)
        {
            RowFigures[] rows = [.. group.Select(r => RowFigures.Read(context.Versions, r))];
            for (int r = 0; r < rows.Length; r++)
            {
                foreach (Difference difference in InRow(context, Near(rows, r), rows[r]))
                {
                    yield return difference;
                }
            }
        }
    }

    /// <summary>The figures of a row and of the rows around it to which a figure may have moved with its sentence.</summary>
    internal static ImmutableArray<RowFigures> Near(RowFigures[] rows, int index) => [.. rows[Math.Max(0, index - Reach)..Math.Min(rows.Length, index + Reach + 1)]];

    private static IEnumerable<Difference> InRow(MatchContext context, ImmutableArray<RowFigures> near, RowFigures row)
    {
        int[] present = [.. Enumerable.Range(0, context.Versions.Count).Where(row.Row.Has)];
        if (present.Length < 2)
        {
            yield break;
        }

        foreach (FigureFact fact in row.Facts)
        {
            if (fact.Sides.Count > 1 && !Moved(near, row, fact))
            {
                yield return ChangedFigure.Describe(context, row.Row, fact);
            }

            if (OneSided(context, near, row, fact, present) is { } difference)
            {
                yield return difference;
            }

            if (fact.Sides.Count == 1 && ChangedBound.Describe(context, row.Row, fact) is { } bound)
            {
                yield return bound;
            }
        }
    }

    /// <summary>Whether both values of a fact stand in both versions when the neighbours are counted: sentences were divided in another way, and nothing differs.</summary>
    internal static bool Moved(ImmutableArray<RowFigures> near, RowFigures row, FigureFact fact)
    {
        ValueClass first = fact.Sides[0];
        return fact.Sides.Skip(1).All(side => side.Versions.All(v => Elsewhere(first.Representative, v)) && first.Versions.All(v => Elsewhere(side.Representative, v)));

        bool Elsewhere(Figure figure, int version) =>
            near.Any(n => n != row && n.Figures.Any(f => f.Version == version && ValueEquality.Same(f.Extraction, figure.Extraction)));
    }

    // What the strongest side states and versions on no side do not.
    private static Difference? OneSided(MatchContext context, ImmutableArray<RowFigures> near, RowFigures row, FigureFact fact, int[] present)
    {
        ValueClass side = fact.Sides[0];
        if (fact.Sides.Count > 1 ? !OneSidedFigure.IsWellSupported(side) : !OneSidedFigure.IsWorthReporting(context, side))
        {
            return null;
        }

        HashSet<int> speaking = [.. fact.Versions];
        int[] silent = [.. present.Where(v => !speaking.Contains(v) && !Trace.Found(context, near, row, side, v))];
        return silent.Length == 0 || Gloss.Is(context, row, side) ? null : OneSidedFigure.Describe(context, row, side, silent);
    }
}
