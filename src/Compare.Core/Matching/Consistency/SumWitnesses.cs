using Compare.Core.Aligning;

namespace Compare.Core.Matching.Consistency;

/// <summary>Lets arithmetic speak where versions differ in a figure of a table or list: the side whose figures make their total is right where the others' do not.</summary>
internal static class SumWitnesses
{
    // That figures add up by chance is less likely than that two versions share a slip.
    private const double Weight = 2;

    /// <summary>The differences, those of numbers with this evidence where there is any.</summary>
    public static IReadOnlyList<Difference> Hear(MatchContext context, IReadOnlyList<Difference> differences)
    {
        if (!differences.Any(d => d.Kind == DifferenceKind.NumberChanged) || !StatedSums.MayBeIn(context))
        {
            return differences;
        }

        var adding = new HashSet<(int Version, int Segment)>();
        var failing = new HashSet<(int Version, int Segment)>();
        foreach (IReadOnlyList<GridRow> group in context.Groups)
        {
            foreach (StatedSum sum in StatedSums.Of(context, group).Where(s => s.Proves || !s.Adds))
            {
                (sum.Adds ? adding : failing).UnionWith(sum.Parts.Append(sum.Total).Select(f => (sum.Version, f.Segment)));
            }
        }

        return adding.Count == 0 || failing.Count == 0 ? differences : [.. differences.Select(d => d.Kind == DifferenceKind.NumberChanged ? Hear(context, d, adding, failing) : d)];
    }

    private static Difference Hear(MatchContext context, Difference difference, HashSet<(int Version, int Segment)> adding, HashSet<(int Version, int Segment)> failing)
    {
        bool In(Stance stance, HashSet<(int Version, int Segment)> places) => stance.Quotations.Any(q => places.Contains((stance.Version, q.Segment)));
        Stance? right = difference.Stances.FirstOrDefault(s => s.Side is not null && In(s, adding) && !In(s, failing));
        bool isSure = right is not null && difference.Stances.All(s => s.Side == right.Side ? !In(s, failing) : !In(s, adding) || In(s, failing)) &&
            difference.Stances.Any(s => s.Side != right.Side && In(s, failing));
        return isSure
            ? difference with { Witnesses = difference.Witnesses.Add(new Witness(right!.Side!, Weight, $"with it the figures of {context.Versions[right.Version].Id} add up to their total")) }
            : difference;
    }
}
