using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Matching.Words;

namespace Compare.Core.Matching.Coverage;

/// <summary>Finds the segments that two versions of different languages share word for word, or nearly. Says nothing of whose language it is.</summary>
public static class SharedTextFinder
{
    /// <summary>The share of a segment's words that must stand in the other version in the same order.</summary>
    public const double LeastShare = 0.8;

    /// <summary>Every shared segment, seen from both sides, ordered by version and segment. A segment may be shared with several versions.</summary>
    public static IReadOnlyList<SharedText> Find(MatchContext context)
    {
        var found = new List<SharedText>();
        foreach (GridRow row in context.Grid.Rows)
        {
            Find(context, row, found);
        }

        return [.. found.OrderBy(s => s.Version).ThenBy(s => s.Segment).ThenBy(s => s.Other)];
    }

    /// <summary>Whether two versions are in one language, whatever the region.</summary>
    public static bool SameLanguage(PreparedVersion left, PreparedVersion right) => left.Language.Tag.Primary == right.Language.Tag.Primary;

    private static void Find(MatchContext context, GridRow row, List<SharedText> found)
    {
        int count = context.Versions.Count;
        var units = new IReadOnlyList<WordUnit>[count];
        var sketches = new WordSketch[count];
        for (int v = 0; v < count; v++)
        {
            units[v] = WordUnits.Of(context.Versions[v], row.Cells[v]);
            sketches[v] = WordSketch.Of(units[v]);
        }

        for (int v = 0; v < count; v++)
        {
            foreach (int segment in row.Cells[v])
            {
                IReadOnlyList<WordUnit> own = row.Cells[v].Length == 1 ? units[v] : [.. units[v].Where(u => u.Segment == segment)];
                WordSketch sketch = WordSketch.Of(own);
                for (int other = 0; other < count && own.Count > 0; other++)
                {
                    if (other != v && units[other].Count > 0 && sketch.MayBeIn(sketches[other]) && !SameLanguage(context.Versions[v], context.Versions[other]))
                    {
                        Compare(row, v, segment, own, other, units[other], found);
                    }
                }
            }
        }
    }

    private static void Compare(
        GridRow row, int version, int segment, IReadOnlyList<WordUnit> own, int other, IReadOnlyList<WordUnit> others, List<SharedText> found)
    {
        int common = CommonOrder.Count(own, others);
        if (common >= LeastShare * own.Count)
        {
            found.Add(new SharedText(version, segment, row.Index, other, row.Cells[other], own, (double)common / own.Count, common >= LeastShare * others.Count));
        }
    }
}
