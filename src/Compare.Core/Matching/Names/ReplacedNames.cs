using Compare.Core.Aligning;

namespace Compare.Core.Matching.Names;

/// <summary>
/// Finds names that were replaced: in one row a version has a name of which another has no trace, and that one has a name, in the same place, of which no
/// other has. Titles, headlines and capitalised nouns are translated in all honesty, so that two words must stand beside the same name, or each be
/// the only one that is left over.
/// </summary>
internal sealed class ReplacedNames(NameRegister register, IReadOnlyList<NameLanguage> languages)
{
    private const double NearPlace = 0.35;

    /// <summary>The replaced names of one row; none where fewer than two versions have it.</summary>
    public IEnumerable<ReplacedName> Find(GridRow row)
    {
        int[] present = [.. Enumerable.Range(0, languages.Count).Where(row.Has)];
        if (present.Length < 2)
        {
            yield break;
        }

        CellNames[] cells = [.. present.Select(v => CellNames.Of(register, languages[v], v, row))];
        for (int odd = cells.Length == 2 ? 1 : 0; odd < cells.Length; odd++)
        {
            NameWord[] added = [.. cells[odd].Words.Where(w => w.IsName && !Others(cells, odd).Any(c => c.Traces.Has(w)))];
            for (int right = 0; added.Length > 0 && right < cells.Length; right++)
            {
                if (right == odd)
                {
                    continue;
                }

                NameWord[] lost = [.. cells[right].Words.Where(w => w.IsName && !cells[odd].Traces.Has(w) && IsShared(cells, w, odd, right))];
                ReplacedName[] found = [.. Pairs(row.Index, lost, added)];
                foreach (ReplacedName name in found)
                {
                    yield return name;
                }

                if (found.Length > 0)
                {
                    break;
                }
            }
        }
    }

    private static IEnumerable<CellNames> Others(CellNames[] cells, int version) => cells.Where((_, v) => v != version);

    // With more than two versions most of the rest must have it too, and none as a word that its language translates.
    private bool IsShared(CellNames[] cells, NameWord word, int odd, int right)
    {
        if (cells.Length > 2 && (languages[word.Mention.Version].CapitalisesNouns || Others(cells, odd).Any(c => c.Words.Any(w => IsCommon(w) && w.Roman.IsLike(word.Roman)))))
        {
            return false;
        }

        int having = 0, rest = 0;
        for (int v = 0; v < cells.Length; v++)
        {
            if (v != odd && v != right)
            {
                rest++;
                having += cells[v].Traces.Has(word) ? 1 : 0;
            }
        }

        return 2 * having >= rest;
    }

    private IEnumerable<ReplacedName> Pairs(int row, NameWord[] lost, NameWord[] added)
    {
        foreach (NameWord right in lost)
        {
            if (added.FirstOrDefault(a => StandBesideOneName(right, a)) is { } odd)
            {
                yield return new ReplacedName(row, right, odd, true);
            }
        }

        bool alone = lost.Select(w => w.Mention.Folded).Distinct(StringComparer.Ordinal).Count() == 1 && added.Select(w => w.Mention.Folded).Distinct(StringComparer.Ordinal).Count() == 1;
        if (alone && IsAlone(lost[0]) && IsAlone(added[0]) && Math.Abs(lost[0].Place - added[0].Place) <= NearPlace)
        {
            yield return new ReplacedName(row, lost[0], added[0], false);
        }
    }

    private bool StandBesideOneName(NameWord one, NameWord other) => AreOneName(one.Before, other.Before) || AreOneName(one.After, other.After);

    // Where nouns have capitals, any may follow the name of a country.
    private bool AreOneName(NameWord? one, NameWord? other) => one is not null && other is not null && one.Roman.IsLike(other.Roman) && IsTelling(one) && IsTelling(other);

    private bool IsTelling(NameWord word) => word.Entities.Count == 0 || !languages[word.Mention.Version].CapitalisesNouns;

    private bool IsAlone(NameWord word) => !languages[word.Mention.Version].CapitalisesNouns && (word.Before is null || IsCommon(word.Before)) && (word.After is null || IsCommon(word.After));

    private bool IsCommon(NameWord word) => languages[word.Mention.Version].IsCommon(word.Mention.Folded);
}
