namespace Compare.Core.Matching.References.Links;

/// <summary>Decides which links of a row's versions are one link: those with the same address first, then those that may be, then what is left, in order.</summary>
public static class LinkSlots
{
    // A link list in one row is no article; beyond this many links a version only the first are compared.
    private const int MostLinks = 50;

    /// <summary>One entry for each link of the row: the link of each version that has it.</summary>
    /// <param name="links">For each version in the row its links, in order.</param>
    public static IReadOnlyList<IReadOnlyDictionary<int, Link>> Build(IReadOnlyDictionary<int, List<Link>> links)
    {
        var slots = new List<Dictionary<int, Link>>();
        foreach (int version in links.Keys.OrderByDescending(v => links[v].Count).ThenBy(v => v))
        {
            List<Link> open = [.. links[version].Take(MostLinks)];
            foreach (LinkRelation widest in (LinkRelation[])[LinkRelation.Same, LinkRelation.Localised, LinkRelation.Doubtful, LinkRelation.Different])
            {
                foreach (Dictionary<int, Link> slot in slots.Where(s => !s.ContainsKey(version)))
                {
                    Link? match = open.Find(l => slot.Values.Any(s => LinkComparison.Relate(s.Address, l.Address) <= widest));
                    if (match is not null)
                    {
                        slot[version] = match;
                        open.Remove(match);
                    }
                }
            }

            slots.AddRange(open.Select(l => new Dictionary<int, Link> { [version] = l }));
        }

        return slots;
    }
}
