using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Matching.Words;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Tells which of the segments that two versions share stand in the wrong one: those whose words are the other version's language. Names,
/// figures, titles, addresses and program text are the same in every language and tell nothing.
/// </summary>
public static class ForeignTextFinder
{
    // Fewer ordinary words may be a title, a motto or a loan.
    private const double LeastWords = 4;
    private const double LeastWordsInForeignScript = 3;

    // Close languages share words by nature: at least this part of the ordinary words must be the other's alone.
    private const double LeastTelling = 0.2;

    // Where so many versions keep the same words, and more than half of all, they are kept on purpose.
    private const int ManyVersions = 4;

    /// <summary>The foreign segments, one entry a segment, ordered by version and segment.</summary>
    public static IReadOnlyList<ForeignText> Find(MatchContext context)
    {
        IReadOnlyList<SharedText> shared = SharedTextFinder.Find(context);
        if (shared.Count == 0)
        {
            return [];
        }

        var vocabularies = new Vocabularies(context.Versions, shared);
        return
        [
            .. shared
                .GroupBy(s => s.Version)
                .SelectMany(v => v.GroupBy(s => s.Segment))
                .Select(g => g
                    .Select(s => Weigh(context, vocabularies, s))
                    .OfType<ForeignText>()
                    .OrderByDescending(f => f.IsCertain)
                    .ThenByDescending(f => f.Words)
                    .ThenByDescending(f => f.Text.Share)
                    .ThenBy(f => f.Text.Other)
                    .FirstOrDefault())
                .OfType<ForeignText>()
                .GroupBy(f => f.Text.Row)
                .SelectMany(r => r.GroupBy(f => f.Text.Other))
                .Where(g => !IsKeptOnPurpose(context, [.. g]))
                .SelectMany(g => g)
                .OrderBy(f => f.Text.Version)
                .ThenBy(f => f.Text.Segment),
        ];
    }

    private static ForeignText? Weigh(MatchContext context, Vocabularies vocabularies, SharedText shared)
    {
        PreparedVersion version = context.Versions[shared.Version], other = context.Versions[shared.Other];
        (int others, int own) = vocabularies.Weigh(shared.Units, shared.Other, shared.Version);
        bool foreignScript = IsForeignScript(version.Language, other.Language, shared.Units);
        double words = shared.OrdinaryWords;
        bool certain = foreignScript
            ? words >= LeastWordsInForeignScript
            : words >= LeastWords && others >= Math.Max(2, LeastTelling * words) && own * 5 <= others;
        string[] telling = [.. vocabularies.Telling(shared.Units, shared.Other, shared.Version).Take(3)];
        return certain || (shared.IsWhole && own == 0) ? new ForeignText(shared, certain, others, telling) : null;
    }

    // Most letters are of a script that the other version is written in and this one is not.
    private static bool IsForeignScript(Language own, Language other, IReadOnlyList<WordUnit> units)
    {
        List<WordUnit> letters = [.. units.Where(u => u.Script != Script.Common)];
        int foreign = letters.Count(u => !IsWritten(own.Script, u.Script) && IsWritten(other.Script, u.Script));
        return foreign > 0 && 5 * foreign >= 4 * letters.Count;
    }

    private static bool IsWritten(Script language, Script letter) => language == letter || (language, letter) switch
    {
        (Script.Han, Script.Hiragana or Script.Katakana) => true,
        (Script.Hangul, Script.Han) => true,
        _ => false,
    };

    // What versions share with one other in one row.
    private static bool IsKeptOnPurpose(MatchContext context, List<ForeignText> sharing)
    {
        GridRow row = context.Grid.Rows[sharing[0].Text.Row];
        int versions = 0;
        for (int v = 0; v < row.Cells.Length; v++)
        {
            versions += !row.Cells[v].IsEmpty && !SharedTextFinder.SameLanguage(context.Versions[v], context.Versions[sharing[0].Text.Other]) ? 1 : 0;
        }

        int keeping = sharing.Select(f => f.Text.Version).Distinct().Count();
        return versions >= ManyVersions && 2 * keeping > versions;
    }
}
