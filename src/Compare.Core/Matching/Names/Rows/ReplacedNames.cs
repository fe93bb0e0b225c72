using Compare.Core.Aligning;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>
/// Finds names that were replaced: in one row a version has a name of which another has no trace, and that one has a name, in the same place, of which no
/// other has. Titles, headlines and capitalised nouns are translated in all honesty, so that two words must stand beside the same name, or each be
/// the only one that is left over.
/// </summary>
internal sealed class ReplacedNames(NameRegister register, IReadOnlyList<NameLanguage> languages)
{
    private const double NearPlace = 0.35;
    private const int Farther = 20;

    private readonly AbsentNames search = new(register, languages);

    /// <summary>The replaced names of one row; none where fewer than two versions have it.</summary>
    public IEnumerable<ReplacedName> Find(GridRow row, CellNames[] cells)
    {
        for (int odd = cells.Length == 2 ? 1 : 0; odd < cells.Length; odd++)
        {
            NameWord[] added = [.. cells[odd].Words.Where(w => w.IsName && !Others(cells, odd).Any(c => Has(c, w)))];
            for (int right = 0; right < cells.Length; right++)
            {
                if (right == odd)
                {
                    continue;
                }

                NameWord[] any = [.. cells[odd].Words.Where(w => w.Mention is { IsFirm: true, Capitals: Extracting.Names.Capitals.First } && !languages[cells[odd].Version].IsTitle(w.Mention.Folded) && !Others(cells, odd).Any(c => Has(c, w)))];
                NameWord[] lost = [.. cells[right].Words.Where(w => w.IsName && !search.IsNumbered(w) && !Has(cells[odd], w) && IsShared(cells, w, odd, right))];
                ReplacedName[] found = [.. Pairs(row.Index, cells[right], lost, added, any)];
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

    // A word that no vocabulary has is looked for strictly.
    private bool Has(CellNames cell, NameWord word) => (!word.IsUnknown && cell.Traces.Has(word)) || search.HasTrace(cell, word);

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
                having += Has(cells[v], word) ? 1 : 0;
            }
        }

        return 2 * having >= rest;
    }

    private IEnumerable<ReplacedName> Pairs(int row, CellNames cell, NameWord[] lost, NameWord[] added, NameWord[] any)
    {
        foreach (NameWord right in lost)
        {
            // A word that no vocabulary has may have been replaced by any other.
            if ((right.IsUnknown ? any : added).FirstOrDefault(a => StandBesideOneName(right, a) && (right.IsUnknown || AreOfOneKind(right, a))) is { } odd)
            {
                yield return new ReplacedName(row, right, odd, true);
            }
        }

        bool alone = lost.Select(w => w.Mention.Folded).Distinct(StringComparer.Ordinal).Count() == 1 && added.Select(w => w.Mention.Folded).Distinct(StringComparer.Ordinal).Count() == 1;
        if (alone && IsAlone(lost[0]) && IsAlone(added[0]) && Math.Abs(lost[0].Place - added[0].Place) <= NearPlace && ((!IsOrdinaryIn(lost[0], lost[0]) && AreOfOneKind(lost[0], added[0])) || IsIsolated(cell, lost[0])))
        {
            yield return new ReplacedName(row, lost[0], added[0], false);
        }
    }

    // An ordinary word of the one language has another of that language in its place; a word of the other language is its translation.
    private bool AreOfOneKind(NameWord one, NameWord other) => (!IsOrdinaryIn(one, one) || IsOrdinaryIn(one, other)) && (!IsOrdinaryIn(other, other) || IsOrdinaryIn(other, one));

    // A title has other capitals near, as in The Girl from Missouri; a person's family name stands by itself.
    private static bool IsIsolated(CellNames cell, NameWord word) => !cell.Words.Any(w => w != word && w.Mention.Span.Start - word.Mention.Span.End < Farther && word.Mention.Span.Start - w.Mention.Span.End < Farther);

    private bool IsOrdinaryIn(NameWord language, NameWord word) => languages[language.Mention.Version].IsOrdinary(word.Mention.Folded);

    private bool StandBesideOneName(NameWord one, NameWord other) => AreOneName(one.Before, other.Before) || AreOneName(one.After, other.After);

    // Where nouns have capitals, any may follow the name of a country.
    private bool AreOneName(NameWord? one, NameWord? other) => one is not null && other is not null && one.Roman.IsLike(other.Roman) && IsTelling(one) && IsTelling(other);

    private bool IsTelling(NameWord word) => word.Entities.Count == 0 || !languages[word.Mention.Version].CapitalisesNouns;

    private bool IsAlone(NameWord word) => !languages[word.Mention.Version].CapitalisesNouns && (word.Before is null || IsCommon(word.Before)) && (word.After is null || IsCommon(word.After));

    private bool IsCommon(NameWord word) => languages[word.Mention.Version].IsCommon(word.Mention.Folded);
}
