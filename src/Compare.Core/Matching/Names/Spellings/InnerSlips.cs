using System.Collections.Immutable;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>
/// Finds slips inside one version: a rare spelling one edit from a frequent one, in a row where another version, of whatever script, has the
/// frequent one and none has the rare one.
/// </summary>
internal static class InnerSlips
{
    private const int MostRare = 3, MostSupporters = 3;

    /// <summary>The pairs, version by version; the first form of each is the frequent one.</summary>
    public static IEnumerable<SpellingPair> Find(NameRegister register, IReadOnlyList<KnownWords> known)
    {
        for (int v = 0; v < register.Versions.Count; v++)
        {
            VersionNames names = register.Versions[v];
            IEnumerable<string> forms = names.ByForm.Keys.Where(f => f.Length >= Spelling.ShortestName && !names.HasInSmallLetters(f)).Order(StringComparer.Ordinal);
            foreach ((string one, string other) in DeletionIndex.Pairs(forms))
            {
                (string frequent, string rare) = names.Of(one).Count >= names.Of(other).Count ? (one, other) : (other, one);
                bool slip = !known[v].Contains(rare) && names.Of(rare).Count <= MostRare && names.Of(frequent).Count >= 2 * names.Of(rare).Count && Spelling.AreOneEditApart(frequent, rare);
                if (slip && Supporters(register, v, frequent, rare) is { Count: > 0 } supporters)
                {
                    yield return new SpellingPair(frequent, rare, SpellingRelation.Misspelt, []) { Witnesses = [.. supporters.Take(MostSupporters).Select(s => Testify(register, v, s, frequent))] };
                }
            }
        }
    }

    // The versions that have the frequent form in every row of the rare one: those of the same script, as written; else those of another
    // script, romanised. None where one of them has the rare form there, or the version itself both.
    private static List<int> Supporters(NameRegister register, int version, string frequent, string rare)
    {
        ImmutableArray<int> rows = [.. register.Versions[version].Of(rare).Select(m => m.Row).Distinct()];
        ImmutableArray<int> others = [.. Enumerable.Range(0, register.Versions.Count).Where(w => w != version)];
        if (rows.Any(r => register.Versions[version].InRow(r).Any(m => m.Folded == frequent)))
        {
            return [];
        }

        List<int> same = Having(others, rows, (w, r, form) => register.Versions[w].InRow(r).Any(m => m.Folded == form), frequent, rare);
        return same.Count > 0 ? same : Having(others, rows, (w, r, form) => register.Versions[w].Romanized(r).Contains(RomanizedForm.Of(form)), frequent, rare);
    }

    private static List<int> Having(ImmutableArray<int> versions, ImmutableArray<int> rows, Func<int, int, string, bool> has, string frequent, string rare) =>
        rows.Any(r => versions.Any(w => has(w, r, rare))) ? [] : [.. versions.Where(w => rows.All(r => has(w, r, frequent)))];

    // A version in the same script is a voice of its own already.
    private static Witness Testify(NameRegister register, int version, int supporter, string frequent) =>
        new(frequent, register.Versions[supporter].Of(frequent).Count > 0 ? 0 : 1, $"{register.Context.Versions[supporter].Id} has {RomanizedForm.Of(frequent)} where {register.Context.Versions[version].Id} slips");
}
