using Compare.Core.Aligning;
using Compare.Core.Extracting.Names;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>
/// Finds pairs of spellings that may be one name: in one row a version writes the one and another version the other, and neither writes both; or
/// two spellings anywhere cannot be told apart by eye. Linear in the words, for near words are found by an index.
/// </summary>
public sealed class SpellingPairs
{
    // More than this in one document are no slips but another kind of text.
    private const int MostPairs = 400, MostWordsInRow = 4000, ShortestLookalike = 4, ShortestNeighbour = 3;

    private readonly NameRegister register;
    private readonly IReadOnlyList<KnownWords> known;
    private readonly Dictionary<string, SpellingPair> pairs = new(StringComparer.Ordinal);

    private SpellingPairs(NameRegister register, IReadOnlyList<KnownWords> known)
    {
        this.register = register;
        this.known = known;
    }

    /// <summary>The pairs of a group, ordered by form.</summary>
    public static IReadOnlyList<SpellingPair> Find(NameRegister register, IReadOnlyList<KnownWords> known)
    {
        var search = new SpellingPairs(register, known);
        search.AddLookalikes();
        foreach (GridRow row in register.Rows)
        {
            search.AddRow(row);
        }

        IEnumerable<SpellingPair> inner = InnerSlips.Find(register, known).Where(p => !search.pairs.ContainsKey(Key(p.First, p.Second))).DistinctBy(p => Key(p.First, p.Second), StringComparer.Ordinal);
        return [.. search.pairs.Values.OrderBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal).Concat(inner).Take(MostPairs)];
    }

    private void AddLookalikes()
    {
        var bySkeleton = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var odd = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameMention mention in register.Versions.SelectMany(v => v.ByForm.Values.Select(m => m[0])))
        {
            string skeleton = Lookalikes.Skeleton(mention.Written);
            if (skeleton.Length >= ShortestLookalike)
            {
                (bySkeleton.TryGetValue(skeleton, out SortedSet<string>? forms) ? forms : bySkeleton[skeleton] = new(StringComparer.Ordinal)).Add(mention.Folded);
                if (OddShape.Of(mention.Written) is not null)
                {
                    odd.Add(mention.Folded);
                }
            }
        }

        foreach (SortedSet<string> forms in bySkeleton.Values.Where(f => f.Count is > 1 and < 8))
        {
            foreach (string strange in forms.Where(odd.Contains))
            {
                foreach (string plain in forms.Where(f => !odd.Contains(f)).Take(1))
                {
                    Add(strange, plain, SpellingRelation.Lookalike);
                }
            }
        }
    }

    private void AddRow(GridRow row)
    {
        var forms = new Dictionary<string, List<NameMention>>(StringComparer.Ordinal);
        int words = 0;
        for (int v = 0; v < register.Versions.Count; v++)
        {
            foreach (NameMention mention in register.Versions[v].InRow(row.Index).Where(m => m.Capitals != Capitals.None && m.Folded.Length >= Spelling.ShortestName))
            {
                (forms.TryGetValue(mention.Folded, out List<NameMention>? list) ? list : forms[mention.Folded] = []).Add(mention);
                words++;
            }
        }

        if (words > MostWordsInRow)
        {
            return;
        }

        string[] ordered = [.. forms.Keys.Order(StringComparer.Ordinal)];
        IEnumerable<(string First, string Second)> lookalikes = ordered
            .GroupBy(f => Lookalikes.Skeleton(forms[f][0].Written), StringComparer.Ordinal)
            .Where(g => g.Count() == 2)
            .Select(g => (g.First(), g.Last()));
        foreach ((string first, string second) in DeletionIndex.Pairs(ordered).Union(lookalikes))
        {
            SpellingRelation relation = Relate(forms[first], forms[second]);
            if (relation is SpellingRelation.Misspelt or SpellingRelation.Lookalike && StandFacingEachOther(row.Index, first, second) && AreNames(forms[first], forms[second], relation))
            {
                Add(first, second, relation, row.Index);
            }
        }
    }

    // Letters are compared inside one script; in scripts other than Latin, where each language respells, inside one language.
    private SpellingRelation Relate(List<NameMention> first, List<NameMention> second)
    {
        NameMention a = first[0], b = second[0];
        if (Lookalikes.Skeleton(a.Written) == Lookalikes.Skeleton(b.Written))
        {
            return SpellingRelation.Lookalike;
        }

        bool comparable = a.Script == b.Script && (a.Script == Text.Script.Latin
            || first.Exists(x => second.Exists(y => register.Context.Versions[x.Version].Language.Tag.Primary == register.Context.Versions[y.Version].Language.Tag.Primary)));
        return !comparable ? SpellingRelation.Different
            : first.Exists(m => known[m.Version].IsCaseOf(a.Folded, b.Folded)) || second.Exists(m => known[m.Version].IsCaseOf(b.Folded, a.Folded)) ? SpellingRelation.Same
            : Spelling.DifferInLastVowels(a.Folded, b.Folded) ? ShareNeighbour(first, second) && !IsEnding(first, a.Folded[^1..]) && !IsEnding(second, b.Folded[^1..]) ? SpellingRelation.Misspelt : SpellingRelation.Same
            : Spelling.Compare(a.Folded, b.Folded, e => IsEnding(first, e) || IsEnding(second, e));
    }

    // Mike Pence and Mike Penco: where the word beside it is untouched, the last vowel is no ending.
    private static bool ShareNeighbour(List<NameMention> first, List<NameMention> second) => first.Exists(a => second.Exists(b =>
        (a.Neighbours.Before.Length >= ShortestNeighbour && a.Neighbours.Before == b.Neighbours.Before) || (a.Neighbours.After.Length >= ShortestNeighbour && a.Neighbours.After == b.Neighbours.After)));

    private bool IsEnding(List<NameMention> mentions, string ending) => mentions.Exists(m => known[m.Version].IsNameEnding(ending));

    // One version has the one, another the other, none has both. Where a third has a third form, each language has its own: Parlament, Parlement, Parliament.
    private bool StandFacingEachOther(int row, string first, string second)
    {
        bool left = false, right = false, exact = Spelling.DifferInLastVowels(first, second);
        for (int v = 0; v < register.Versions.Count; v++)
        {
            VersionNames version = register.Versions[v];
            bool one = Has(v, row, first, exact), other = Has(v, row, second, exact);
            bool third = !one && !other && version.InRow(row).Any(m => m.Capitals != Capitals.None && (Spelling.Compare(m.Folded, first) != SpellingRelation.Different || Spelling.Compare(m.Folded, second) != SpellingRelation.Different));
            if ((one && other) || third)
            {
                return false;
            }

            left |= one;
            right |= other;
        }

        return left && right;
    }

    private bool Has(int version, int row, string form, bool exact) =>
        register.Versions[version].InRow(row).Any(m => m.Capitals != Capitals.None && (exact ? m.Folded == form : known[version].IsFormOf(m.Folded, form)));

    // A slip is in a name: a capital inside a sentence vouches for one of the forms, and neither is a word that its language knows or writes small.
    private bool AreNames(List<NameMention> first, List<NameMention> second, SpellingRelation relation) =>
        relation == SpellingRelation.Lookalike
            ? !(first.TrueForAll(IsInSmallLetters) && second.TrueForAll(IsInSmallLetters))
            : first.Concat(second).Any(m => m.IsFirm) && !first.Exists(IsOrdinary) && !second.Exists(IsOrdinary);

    private bool IsInSmallLetters(NameMention mention) => register.Versions[mention.Version].HasInSmallLetters(mention.Folded);

    private bool IsOrdinary(NameMention mention) => IsInSmallLetters(mention)
        || (known[mention.Version].Contains(mention.Folded) && !known[mention.Version].IsPlace(mention.Folded));

    private void Add(string first, string second, SpellingRelation relation, int row = -1)
    {
        string key = Key(first, second);
        if (!pairs.TryGetValue(key, out SpellingPair? pair))
        {
            bool ascending = string.CompareOrdinal(first, second) < 0;
            pairs.Add(key, pair = new SpellingPair(ascending ? first : second, ascending ? second : first, relation, []));
        }

        if (row >= 0)
        {
            pairs[key] = pair with { Rows = [.. pair.Rows, row] };
        }
    }

    // No word holds a line break.
    private static string Key(string first, string second) => string.CompareOrdinal(first, second) < 0 ? first + '\n' + second : second + '\n' + first;
}
