using Compare.Core.Aligning;
using Compare.Core.Matching.Coverage;

namespace Compare.Core.Matching.Words;

/// <summary>
/// Finds words that differ where versions share a text in one language: passages that were left untranslated, and two states of one text in the
/// same language. Two translations into one language differ by right and are left alone; so are regional spellings.
/// </summary>
public sealed class WordDetector : IDetector
{
    // Two states of one text have this part of their words in common; two translations never do.
    private const double LeastRevision = 0.985;

    // In a row that has less in common the text was rewritten.
    private const double LeastRow = 0.8;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context) =>
        Untranslated(context).Concat(Revised(context)).SelectMany(same => WordDifference.Of(context, same));

    private static IEnumerable<SameWords> Untranslated(MatchContext context)
    {
        IReadOnlyList<ForeignText> texts = ForeignTextFinder.Find(context);
        IEnumerable<ForeignText> inPassages = ForeignPassage.Gather(context, texts).SelectMany(p => p.Texts);
        foreach (IGrouping<int, ForeignText> shared in inPassages.GroupBy(t => t.Text.Row).OrderBy(g => g.Key).SelectMany(g => g.GroupBy(t => t.Text.Other).OrderBy(o => o.Key)))
        {
            int row = shared.First().Text.Row, other = shared.Key;
            yield return new SameWords(
                row,
                other,
                WordUnits.Of(context.Versions[other], context.Grid.Rows[row].Cells[other]),
                [.. shared.GroupBy(t => t.Text.Version).OrderBy(g => g.Key)
                    .Select(g => new VersionWords(g.Key, [.. g.OrderBy(t => t.Text.Segment).SelectMany(t => t.Text.Units)]))],
                true);
        }
    }

    private static IEnumerable<SameWords> Revised(MatchContext context)
    {
        foreach (IGrouping<string, int> language in Enumerable.Range(0, context.Versions.Count)
            .GroupBy(v => context.Versions[v].Language.Tag.Value.ToLowerInvariant(), StringComparer.Ordinal))
        {
            int anchor = language.First();
            int[] revisions = [.. language.Skip(1).Where(v => IsRevision(context, anchor, v))];
            foreach (GridRow row in revisions.Length == 0 ? [] : context.Grid.Rows)
            {
                IReadOnlyList<WordUnit> anchorUnits = Units(context, row, anchor);
                VersionWords[] others = [.. revisions.Select(v => new VersionWords(v, Units(context, row, v))).Where(o => IsAlike(anchorUnits, o.Units, LeastRow))];
                if (others.Length > 0)
                {
                    yield return new SameWords(row.Index, anchor, anchorUnits, others, false);
                }
            }
        }
    }

    private static bool IsRevision(MatchContext context, int anchor, int version)
    {
        double common = 0, all = 0;
        foreach (GridRow row in context.Grid.Rows)
        {
            IReadOnlyList<WordUnit> left = Units(context, row, anchor), right = Units(context, row, version);
            common += left.Count > 0 && right.Count > 0 ? 2 * CommonOrder.Count(left, right) : 0;
            all += left.Count > 0 && right.Count > 0 ? left.Count + right.Count : 0;
        }

        return all > 0 && common >= LeastRevision * all;
    }

    private static bool IsAlike(IReadOnlyList<WordUnit> left, IReadOnlyList<WordUnit> right, double least) =>
        left.Count > 0 && right.Count > 0 && 2 * CommonOrder.Count(left, right) >= least * (left.Count + right.Count);

    private static IReadOnlyList<WordUnit> Units(MatchContext context, GridRow row, int version) => WordUnits.Of(context.Versions[version], row.Cells[version]);
}
