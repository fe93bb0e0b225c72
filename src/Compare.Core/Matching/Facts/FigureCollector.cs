using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;
using Compare.Core.Matching.Numbers;

namespace Compare.Core.Matching.Facts;

/// <summary>Lists the figures of a group of rows: what the numbers' checks hold to be one figure is one fact, whether versions agree on it or not.</summary>
internal static class FigureCollector
{
    private const double Likely = 0.6;

    /// <summary>The facts, row by row.</summary>
    public static IEnumerable<StatedFact> Collect(MatchContext context, IReadOnlyList<GridRow> group)
    {
        RowFigures[] rows = [.. group.Select(r => RowFigures.Read(context.Versions, r))];
        for (int r = 0; r < rows.Length; r++)
        {
            ImmutableArray<RowFigures> near = NumberDetector.Near(rows, r);
            foreach (FigureFact fact in rows[r].Facts)
            {
                // What only moved to a neighbouring sentence is no fact on which versions disagree, but one fact in each place.
                bool apart = fact.Sides.Count > 1 && NumberDetector.Moved(near, rows[r], fact);
                foreach (FigureFact one in (apart ? fact.Sides.Select(s => new FigureFact([s])) : [fact]).Where(f => IsWorthListing(context, rows[r].Row, f)))
                {
                    yield return State(context, rows[r].Row, one);
                }
            }
        }
    }

    // A small number in words is often an article or an idiom: it counts where every version has it. The rest is what the checks would miss.
    private static bool IsWorthListing(MatchContext context, GridRow row, FigureFact fact) => fact.Sides.Count > 1
        || OneSidedFigure.IsWorthReporting(context, fact.Sides[0])
        || (fact.Sides[0].Representative.Extraction.Readings[0].Likelihood >= Likely && Enumerable.Range(0, context.Versions.Count).All(v => fact.Sides[0].Versions.Contains(v) == row.Has(v)));

    private static StatedFact State(MatchContext context, GridRow row, FigureFact fact)
    {
        ImmutableArray<Stance> stances = FigureStances.Of(context, fact.Meant());
        Stance most = stances.Where(s => fact.Sides[0].Versions.Contains(s.Version)).GroupBy(s => (s.Value, s.Unit)).OrderByDescending(g => g.Count()).First().First();
        return new StatedFact(
            KindOf(fact.Sides[0].Representative.Value),
            row.Index,
            Subject(fact),
            most.Value!,
            [.. Enumerable.Range(0, context.Versions.Count).Select(v => stances.FirstOrDefault(s => s.Version == v) is { } stance ? Cell(stance) : FactTable.Silent(v, row))])
        {
            Unit = most.Unit,
            Reading = most.Wording!,
        };
    }

    private static FactCell Cell(Stance stance) =>
        new(stance.Version, true, [new StatedForm(stance.Value!, stance.Quotations) { Unit = stance.Unit, Reading = stance.Quotations[0].Reading }]);

    // In the words of the version that is shown first and states it: a table whose facts are named in several languages is hard to read. What a percentage or an amount is of is not counted.
    private static string? Subject(FigureFact fact)
    {
        int first = fact.Versions.Min();
        return fact.Sides.SelectMany(s => s.Of(first)).Select(f => f.Value).FirstOrDefault() is QuantityValue { Unit: null } quantity ? quantity.Counted : null;
    }

    private static FactKind KindOf(Value value) => value switch
    {
        DateValue => FactKind.Date,
        TimeValue => FactKind.Time,
        DurationValue => FactKind.Duration,
        _ => FactKind.Number,
    };
}
