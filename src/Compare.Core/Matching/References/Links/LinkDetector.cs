using System.Collections.Immutable;
using Compare.Core.Aligning;

namespace Compare.Core.Matching.References.Links;

/// <summary>
/// Finds links that lead elsewhere in one version than in the others, or are missing there. The same page in the reader's language is no change; but
/// where two other versions keep an address to the letter, the site does not translate its addresses, and a third that differs is a change.
/// </summary>
public sealed class LinkDetector : IDetector
{
    // A row whose segments may not belong together says nothing about their links.
    private const double LeastProbability = 0.5;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        IReadOnlySet<string> languages = Languages(context);
        foreach (GridRow row in context.Grid.Rows.Where(r => r.Probability >= LeastProbability))
        {
            int[] versions = [.. Enumerable.Range(0, context.Versions.Count).Where(row.Has)];
            Dictionary<int, List<Link>> links = versions.ToDictionary(v => v, v => Link.In(context.Versions[v], row, v, languages).ToList());
            foreach (IReadOnlyDictionary<int, Link> slot in LinkSlots.Build(links))
            {
                if (Differ(row, versions, slot) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    /// <summary>The subtags of the versions' languages, in lower case: what an address may differ in.</summary>
    internal static IReadOnlySet<string> Languages(MatchContext context) =>
        context.Versions.SelectMany(v => v.Language.Tag.Value.ToLowerInvariant().Split('-')).ToHashSet(StringComparer.Ordinal);

    private static Difference? Differ(GridRow row, int[] versions, IReadOnlyDictionary<int, Link> slot)
    {
        // Where an address leads is told by the first version that leads there.
        var leads = new List<Link>();
        var sides = new Dictionary<int, string>();
        LinkRelation widest = LinkRelation.Same;
        foreach (int version in versions.Where(slot.ContainsKey))
        {
            Link link = slot[version];
            Link? lead = leads.Find(l => IsOne(slot, l.Address, link.Address));
            if (lead is null)
            {
                foreach (Link other in leads)
                {
                    LinkRelation relation = LinkComparison.Relate(other.Address, link.Address);
                    widest = relation > widest ? relation : widest;
                }

                leads.Add(lead = link);
            }

            sides[version] = lead.Target;
        }

        return leads.Count == 1 && sides.Count == versions.Length ? null : new Difference
        {
            Kind = DifferenceKind.LinkChanged,
            Row = row.Index,
            Stances = [.. versions.Select(v => StanceOf(v, slot, sides))],
            Lowered = widest == LinkRelation.Different ? 0 : 1,
            Derivation = [.. leads.Select(l => $"{sides.Values.Count(s => s == l.Target)} of {versions.Length} versions: {l.Target}")],
        };
    }

    // Where versions keep an address to the letter, the site does not translate its addresses; an encyclopedia's titles are alike by chance.
    private static bool IsOne(IReadOnlyDictionary<int, Link> slot, LinkAddress lead, LinkAddress address) => LinkComparison.Relate(lead, address) switch
    {
        LinkRelation.Same => true,
        LinkRelation.Localised => lead.LanguageInHost || slot.Values.Count(l => l.Address.IsSame(lead)) < 2,
        _ => false,
    };

    private static Stance StanceOf(int version, IReadOnlyDictionary<int, Link> slot, Dictionary<int, string> sides) =>
        slot.TryGetValue(version, out Link? link)
            ? new Stance(version, sides[version], [link.Quotation]) { Value = link.Target, Wording = link.Target }
            : new Stance(version, null, ImmutableArray<Quotation>.Empty);
}
