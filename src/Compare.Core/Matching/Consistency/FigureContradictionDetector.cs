using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Matching.Numbers;

namespace Compare.Core.Matching.Consistency;

/// <summary>
/// Finds figures that a version states in two ways: the text says 2.1 million voters, its list of figures 210 million. What is in the list is
/// looked for in the text by the thing counted; one mention that agrees is enough to say nothing. Where other versions state one figure in both
/// places, these places belong together in every version, whatever its words.
/// </summary>
internal sealed class FigureContradictionDetector : IDetector
{
    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> group in context.Groups)
        {
            List<FigureMention>[] mentions = [.. context.Versions.Select((v, i) => FigureMentions.Of(v, i, group).ToList())];
            var agreed = new HashSet<FigureRows>(mentions.SelectMany(FigurePairs.Agreeing));
            var found = new List<FigurePair>();
            for (int v = 0; v < mentions.Length; v++)
            {
                foreach ((FigureMention item, FigureMention body) in FigurePairs.Contradicting(mentions[v], agreed))
                {
                    found.Add(new FigurePair(v, item, body));
                }
            }

            foreach (IGrouping<FigureRows, FigurePair> same in found.GroupBy(f => new FigureRows(f.Item.Row, f.Body.Row)).OrderBy(g => g.Key.Item).ThenBy(g => g.Key.Body))
            {
                yield return Describe([.. same], agreed.Contains(same.Key));
            }
        }
    }

    private static Difference Describe(List<FigurePair> found, bool othersAgree)
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
            Accused = othersAgree ? [.. found.Select(f => f.Version)] : [],
            Lowered = bounds ? 1 : 0,
            Detail = bounds ? "a lower and an upper bound" : Factor(item.Quantity.Number, body.Quantity.Number),
            Derivation = [$"{body.Quantity.Describe()} in row {Number(body.Row)}, {item.Quantity.Describe()} in row {Number(item.Row)}"],
        };
    }

    private static Quotation Quote(FigureMention mention) => new(mention.Segment, mention.Row, mention.Span, mention.Quantity.Describe(), Deviant: true) { Value = mention.Quantity.Canonical, Unit = mention.Quantity.Unit };

    private static string? Factor(ExactNumber item, ExactNumber body)
    {
        ExactNumber ratio = item > body ? item / body : body / item;
        return ratio.AsPowerOfTen() is > 0 ? $"{ratio} times as much" : null;
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
