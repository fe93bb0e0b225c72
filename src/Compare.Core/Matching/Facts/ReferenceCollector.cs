using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.References;
using Compare.Core.Matching.References.Links;

namespace Compare.Core.Matching.Facts;

/// <summary>Lists the links of a group of rows, as the check of links pairs them, and what else is compared to the letter.</summary>
internal static class ReferenceCollector
{
    /// <summary>The facts, row by row.</summary>
    public static IEnumerable<StatedFact> Collect(MatchContext context, IReadOnlyList<GridRow> group)
    {
        IReadOnlySet<string> languages = LinkDetector.Languages(context);
        foreach (GridRow row in group)
        {
            Dictionary<int, List<Link>> links = Enumerable.Range(0, context.Versions.Count).Where(row.Has).ToDictionary(v => v, v => Link.In(context.Versions[v], row, v, languages).ToList());
            foreach (IReadOnlyDictionary<int, Link> slot in LinkSlots.Build(links))
            {
                yield return State(context, row, slot.ToDictionary(s => s.Key, s => (s.Value.Target, ImmutableArray.Create(s.Value.Quotation))));
            }

            foreach (ILookup<int, Extraction> one in ReferenceGroups.Of(Others(context, row)))
            {
                yield return State(context, row, one.ToDictionary(v => v.Key, v => (v.First().Value.Canonical, v.Select(e => new Quotation(e.Segment, row.Index, e.Span)).ToImmutableArray())));
            }
        }
    }

    private static IEnumerable<(int Version, Extraction Found)> Others(MatchContext context, GridRow row) =>
        from version in Enumerable.Range(0, context.Versions.Count)
        from segment in row.Cells[version]
        from found in context.Versions[version].Extractions[segment]
        where found.Value is ReferenceValue { As: not ReferenceKind.Url }
        select (version, found);

    private static StatedFact State(MatchContext context, GridRow row, IReadOnlyDictionary<int, (string Exact, ImmutableArray<Quotation> Quotations)> stated)
    {
        string most = stated.OrderBy(s => s.Key).GroupBy(s => s.Value.Exact, StringComparer.Ordinal).OrderByDescending(g => g.Count()).First().Key;
        return new StatedFact(
            FactKind.Reference,
            row.Index,
            null,
            most,
            [.. Enumerable.Range(0, context.Versions.Count).Select(v => stated.TryGetValue(v, out var own) ? new FactCell(v, true, [new StatedForm(own.Exact, own.Quotations)]) : FactTable.Silent(v, row))])
        {
            Reading = most,
        };
    }
}
