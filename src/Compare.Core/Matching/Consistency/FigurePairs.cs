namespace Compare.Core.Matching.Consistency;

/// <summary>Pairs what a list of figures states with what the text of the same version states.</summary>
internal static class FigurePairs
{
    /// <summary>The rows of item and text that state one figure and agree.</summary>
    public static IEnumerable<FigureRows> Agreeing(List<FigureMention> mentions)
    {
        Dictionary<string, List<FigureMention>> bodies = ByStem(mentions);
        return mentions.Where(m => m.IsItem).SelectMany(item => Counting(bodies, item)
            .Where(body => FigureRelation.Agree(body.Quantity, item.Quantity) && FigureRelation.SameValue(body.Quantity, item.Quantity))
            .Select(body => new FigureRows(item.Row, body.Row)));
    }

    /// <summary>The pairs that cannot both be true, at most one an item.</summary>
    /// <param name="mentions">The mentions of one version.</param>
    /// <param name="agreed">The rows in which another version states one figure twice.</param>
    public static IEnumerable<(FigureMention Item, FigureMention Body)> Contradicting(List<FigureMention> mentions, HashSet<FigureRows> agreed)
    {
        Dictionary<string, List<FigureMention>> byStem = ByStem(mentions);
        ILookup<int, FigureMention> byRow = mentions.Where(m => !m.IsItem).ToLookup(m => m.Row);
        ILookup<int, FigureRows> linked = agreed.ToLookup(a => a.Item);
        foreach (FigureMention item in mentions.Where(m => m.IsItem))
        {
            List<FigureMention> bodies = [.. Counting(byStem, item).Concat(linked[item.Row].SelectMany(rows => byRow[rows.Body])).Distinct().Where(b => b.Quantity.Unit == item.Quantity.Unit)];
            if (!bodies.Exists(b => FigureRelation.Agree(b.Quantity, item.Quantity)) && Meant(bodies, item) is { } body)
            {
                yield return (item, body);
            }
        }
    }

    private static FigureMention? Meant(List<FigureMention> bodies, FigureMention item) => bodies
        .Where(b => FigureRelation.MeantAsOne(b.Quantity, item.Quantity))
        .OrderByDescending(b => b.Context.Count(item.Context.Contains))
        .ThenBy(b => b.Row)
        .FirstOrDefault();

    private static Dictionary<string, List<FigureMention>> ByStem(List<FigureMention> mentions)
    {
        var byStem = new Dictionary<string, List<FigureMention>>(StringComparer.Ordinal);
        foreach (FigureMention body in mentions.Where(m => !m.IsItem))
        {
            foreach (string stem in body.Counted)
            {
                (byStem.TryGetValue(stem, out List<FigureMention>? found) ? found : byStem[stem] = []).Add(body);
            }
        }

        return byStem;
    }

    private static IEnumerable<FigureMention> Counting(Dictionary<string, List<FigureMention>> bodies, FigureMention item) =>
        item.Counted.SelectMany(stem => bodies.TryGetValue(stem, out List<FigureMention>? found) ? found : []).Distinct().Where(b => b.Quantity.Unit == item.Quantity.Unit && b.Segment != item.Segment);
}
