using Compare.Core.Matching.Names;
using Compare.Core.Matching.Names.Spellings;

namespace Compare.Core.Matching.Facts;

/// <summary>
/// Decides which words of all versions are one name: equal and inflected forms, the pairs that the check of spellings compares, and what stands in
/// each other's place in the rows.
/// </summary>
internal sealed class NameClusters
{
    // A row with more names is a list; names are still found there, but none is guessed from its place.
    private const int MostNamesInRow = 240, MostInBucket = 60, BucketLength = 3;

    private readonly List<List<NameUse>> nodes = [];
    private readonly List<int> parents = [];
    private readonly List<HashSet<int>> versions = [];
    private readonly Dictionary<(int Version, string Key), int> numbers = [];
    private readonly NameRegister register;
    private readonly IReadOnlyList<KnownWords> known;

    private NameClusters(NameRegister register, IReadOnlyList<KnownWords> known, IEnumerable<NameUse> uses)
    {
        this.register = register;
        this.known = known;
        foreach (NameUse use in uses)
        {
            if (!numbers.TryGetValue((use.Version, use.Key), out int number))
            {
                numbers.Add((use.Version, use.Key), number = nodes.Count);
                nodes.Add([]);
                parents.Add(number);
                versions.Add([use.Version]);
            }

            nodes[number].Add(use);
        }
    }

    /// <summary>The clusters, each the uses of one name in all versions, ordered by their first use.</summary>
    public static IReadOnlyList<IReadOnlyList<NameUse>> Of(NameRegister register, IReadOnlyList<KnownWords> known, IReadOnlyList<NameUse> uses)
    {
        var clusters = new NameClusters(register, known, uses);
        clusters.JoinEqual();
        clusters.JoinInflected();
        clusters.JoinMisspelt();
        clusters.JoinFacing(uses);
        return [.. Enumerable.Range(0, clusters.nodes.Count).GroupBy(clusters.Root).Select(g => (IReadOnlyList<NameUse>)[.. g.SelectMany(n => clusters.nodes[n])])];
    }

    private void JoinEqual()
    {
        foreach (IGrouping<string, KeyValuePair<(int Version, string Key), int>> equal in numbers.GroupBy(n => n.Key.Key, StringComparer.Ordinal))
        {
            foreach (KeyValuePair<(int Version, string Key), int> other in equal.Skip(1))
            {
                Join(equal.First().Value, other.Value);
            }
        }
    }

    private void JoinInflected()
    {
        foreach (var bucket in numbers.Where(n => n.Key.Key.Length > BucketLength && n.Key.Key[0] != '@').GroupBy(n => (n.Key.Version, n.Key.Key[..BucketLength])))
        {
            (string Form, int Number)[] forms = [.. bucket.Take(MostInBucket).Select(b => (b.Key.Key, b.Value))];
            foreach ((string form, int number) in forms)
            {
                foreach ((string name, int other) in forms)
                {
                    if (number != other && known[bucket.Key.Version].IsFormOf(form, name))
                    {
                        Join(number, other);
                    }
                }
            }
        }
    }

    private void JoinMisspelt()
    {
        foreach (SpellingPair pair in SpellingPairs.Find(register, known))
        {
            int[] both = [.. new[] { pair.First, pair.Second }.SelectMany(form => Enumerable.Range(0, register.Versions.Count).Select(v => numbers.GetValueOrDefault((v, form), -1))).Where(n => n >= 0)];
            foreach (int other in both.Skip(1))
            {
                Join(both[0], other);
            }
        }
    }

    // The likeliest pairs first, those that meet in most rows. One meeting is enough where no version has both; else it takes two, as where a
    // text writes Barcelone and, in an address, Barcelona.
    private void JoinFacing(IReadOnlyList<NameUse> uses)
    {
        foreach (((int first, int second), (int likeness, int rows)) in Facing(uses).OrderByDescending(m => m.Value.Likeness).ThenByDescending(m => m.Value.Rows))
        {
            int one = Root(first), other = Root(second);
            if (one != other && (!versions[one].Overlaps(versions[other]) || (likeness > 1 && rows > 1)))
            {
                Join(one, other);
            }
        }
    }

    private SortedDictionary<(int First, int Second), (int Likeness, int Rows)> Facing(IReadOnlyList<NameUse> uses)
    {
        var likeness = new Dictionary<(string, string), int>();
        var met = new SortedDictionary<(int First, int Second), (int Likeness, int Rows)>();
        foreach (IGrouping<int, NameUse> row in uses.GroupBy(u => u.Row))
        {
            NameUse[] names = [.. row.DistinctBy(u => (u.Version, u.Key)).Take(MostNamesInRow)];
            HashSet<(int, string)> written = [.. names.Select(n => (n.Version, n.Key))];
            foreach (NameUse one in names)
            {
                foreach (NameUse other in names.Where(o => o.Version > one.Version && !written.Contains((o.Version, one.Key)) && !written.Contains((one.Version, o.Key))))
                {
                    int alike = likeness.TryGetValue((one.Folded, other.Folded), out int found) ? found : likeness[(one.Folded, other.Folded)] = NameLikeness.Between(one.Folded, other.Folded);
                    if (alike > 0)
                    {
                        (int, int) pair = (numbers[(one.Version, one.Key)], numbers[(other.Version, other.Key)]);
                        met[pair] = met.TryGetValue(pair, out var before) ? (alike, before.Rows + 1) : (alike, 1);
                    }
                }
            }
        }

        return met;
    }

    private int Root(int node)
    {
        while (parents[node] != node)
        {
            node = parents[node] = parents[parents[node]];
        }

        return node;
    }

    private void Join(int one, int other)
    {
        (int a, int b) = (Root(one), Root(other));
        if (a != b)
        {
            versions[Math.Min(a, b)].UnionWith(versions[Math.Max(a, b)]);
            parents[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
