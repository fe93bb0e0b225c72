using Compare.Core.Aligning;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>Looks through the rows of one group for names that were replaced, are missing or were added. One name is one difference.</summary>
internal static class RowNames
{
    /// <summary>The differences: replaced words of names first, then whole names.</summary>
    public static IEnumerable<Difference> Find(NameRegister register, IReadOnlyList<NameLanguage> languages)
    {
        var replacedNames = new ReplacedNames(register, languages);
        var absences = new NameAbsences(register, languages);
        var replaced = new List<ReplacedName>();
        var whole = new List<Difference>();
        TitledNames[] titles = [.. register.Context.Versions.Select((v, i) => new TitledNames(v.Language, languages[i]))];
        foreach (GridRow row in register.Rows)
        {
            int[] present = [.. Enumerable.Range(0, languages.Count).Where(row.Has)];
            if (present.Length < 2)
            {
                continue;
            }

            CellNames[] cells = [.. present.Select(v => CellNames.Of(register, languages[v], v, row))];
            ReplacedName[] words = [.. replacedNames.Find(row, cells)];
            replaced.AddRange(words);
            whole.AddRange(CrossedNames.Find(register, row, cells));
            whole.AddRange(ChangedTitles.Find(register.Context, titles, row));
            whole.AddRange(absences.Find(row, cells).Where(d => !Array.Exists(words, w => Overlaps(d, w))));
        }

        return ReplacedNameDifference.Of(register, replaced).Concat(whole);
    }

    private static bool Overlaps(Difference difference, ReplacedName name) => difference.Stances.Any(s => s.Quotations.Any(q => Holds(s, q, name.Right) || Holds(s, q, name.Odd)));

    private static bool Holds(Stance stance, Quotation quotation, NameWord word) => stance.Side is not null && stance.Version == word.Mention.Version && quotation.Span.Overlaps(word.Mention.Span);
}
