using Compare.Core.Extracting;
using Compare.Core.Extracting.References;
using Compare.Core.Matching.Names.Spellings;
using Compare.Core.Text;

namespace Compare.Core.Matching.Facts;

/// <summary>Decides which references of one row are one: equal strings first, then near ones, then what each version has one of in its own way.</summary>
internal static class ReferenceGroups
{
    // A row with more references than this is a list: only equal ones are put together.
    private const int MostUnequal = 100;

    /// <summary>The references of a row, each with what the versions write for it, in the order in which they come first.</summary>
    public static IEnumerable<ILookup<int, Extraction>> Of(IEnumerable<(int Version, Extraction Found)> references)
    {
        var groups = references.GroupBy(r => r.Found.Value.Canonical, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        if (groups.Count <= MostUnequal)
        {
            Merge(groups, (one, other) => AreNear(one[0].Found.Value.Canonical, other[0].Found.Value.Canonical));
            MergeAlone(groups);
        }

        return groups.Select(g => g.ToLookup(r => r.Version, r => r.Found));
    }

    // A hashtag in each version's language: one in each, and no two in any.
    private static void MergeAlone(List<List<(int Version, Extraction Found)>> groups)
    {
        foreach (ReferenceKind kind in Enum.GetValues<ReferenceKind>())
        {
            var alone = groups.Where(g => KindOf(g) == kind && g.TrueForAll(r => r.Version == g[0].Version)).ToList();
            if (alone.Select(g => g[0].Version).Distinct().Count() == alone.Count)
            {
                Merge(groups, (one, other) => alone.Contains(one) && alone.Contains(other));
            }
        }
    }

    private static void Merge(List<List<(int Version, Extraction Found)>> groups, Func<List<(int Version, Extraction Found)>, List<(int Version, Extraction Found)>, bool> areOne)
    {
        for (int g = groups.Count - 1; g > 0; g--)
        {
            var own = groups[g];
            if (groups.Take(g).FirstOrDefault(o => KindOf(o) == KindOf(own) && !o.Exists(r => own.Exists(s => s.Version == r.Version)) && areOne(o, own)) is { } other)
            {
                other.AddRange(own);
                groups.RemoveAt(g);
            }
        }
    }

    private static ReferenceKind KindOf(List<(int Version, Extraction Found)> group) => ((ReferenceValue)group[0].Found.Value).As;

    private static bool AreNear(string left, string right) =>
        Lookalikes.Skeleton(left) == Lookalikes.Skeleton(right) || Spelling.AreOneEditApart(Folding.Fold(left), Folding.Fold(right));
}
