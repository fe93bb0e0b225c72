using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Matching.Numbers;

namespace Compare.Core.Matching.Consistency;

/// <summary>
/// Finds figures that a version states in two ways: the text says 2.1 million voters, its list of figures 210 million. What is in the list is
/// looked for in the text by the thing counted; one mention that agrees is enough to say nothing.
/// </summary>
internal sealed class FigureContradictionDetector : IDetector
{
    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> group in context.Groups)
        {
            var found = new SortedDictionary<(int Item, int Body), List<(int Version, FigureMention Item, FigureMention Body)>>();
            for (int v = 0; v < context.Versions.Count; v++)
            {
                foreach ((FigureMention item, FigureMention body) in InVersion([.. FigureMentions.Of(context.Versions[v], v, group)]))
                {
                    (int, int) rows = (item.Row, body.Row);
                    (found.TryGetValue(rows, out var list) ? list : found[rows] = []).Add((v, item, body));
                }
            }

            foreach (var list in found.Values)
            {
                yield return Describe(list);
            }
        }
    }

    private static IEnumerable<(FigureMention Item, FigureMention Body)> InVersion(List<FigureMention> mentions)
    {
        var byStem = mentions.Where(m => !m.IsItem)
            .SelectMany(m => m.Counted.Select(stem => (stem, m)))
            .ToLookup(p => p.stem, p => p.m, StringComparer.Ordinal);
        foreach (FigureMention item in mentions.Where(m => m.IsItem))
        {
            var bodies = item.Counted.SelectMany(stem => byStem[stem]).Distinct().Where(b => b.Quantity.Unit == item.Quantity.Unit && b.Segment != item.Segment).ToList();
            if (bodies.Exists(b => FigureRelation.Agree(b.Quantity, item.Quantity)))
            {
                continue;
            }

            FigureMention? meant = bodies
                .Where(b => FigureRelation.MeantAsOne(b.Quantity, item.Quantity))
                .OrderByDescending(b => b.Context.Count(item.Context.Contains))
                .ThenBy(b => b.Row)
                .FirstOrDefault();
            if (meant is not null)
            {
                yield return (item, meant);
            }
        }
    }

    private static Difference Describe(List<(int Version, FigureMention Item, FigureMention Body)> found)
    {
        (_, FigureMention item, FigureMention body) = found[0];
        bool bounds = FigureRelation.SameValue(item.Quantity, body.Quantity);
        return new Difference
        {
            Kind = DifferenceKind.FigureContradiction,
            Shape = bounds ? Shape.None : NumberShape.Between(item.Quantity.Number, body.Quantity.Number),
            Row = body.Row,
            Stances = [.. found.Select(f => new Stance(f.Version, f.Item.Quantity.Canonical, [Quote(f.Body), Quote(f.Item)]) { Value = f.Item.Quantity.Canonical, Unit = f.Item.Quantity.Unit })],
            Internal = true,
            Lowered = bounds ? 1 : 0,
            Detail = bounds ? "a lower and an upper bound" : Factor(item.Quantity.Number, body.Quantity.Number),
            Derivation = [$"{body.Quantity.Describe()} in row {Number(body.Row)}, {item.Quantity.Describe()} in row {Number(item.Row)}"],
        };
    }

    private static Quotation Quote(FigureMention mention) => new(mention.Segment, mention.Row, mention.Span, mention.Quantity.Describe(), Deviant: true);

    private static string? Factor(ExactNumber item, ExactNumber body)
    {
        ExactNumber ratio = item > body ? item / body : body / item;
        return ratio.AsPowerOfTen() is > 0 ? $"{ratio} times as much" : null;
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
