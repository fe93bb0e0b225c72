using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Tells whether text that seems to be missing is more likely in the neighbouring row: an aligner that cut one segment too early makes an
/// omission where there is none. The neighbour gives it away by being too long (the length model of Gale and Church 1993), or by holding the values.
/// </summary>
/// <param name="context">The versions and how they are aligned.</param>
public sealed class NeighbourSlack(MatchContext context)
{
    // The variance of a translation's length for each character of the original, from the paper.
    private const double Variance = 6.8;

    // How much better the lengths must fit with the text than without.
    private const double LeastGain = 0.5;

    // How long the lacking version is for each character of the present one, by document; each is summed up once.
    private readonly Dictionary<(int Group, int Present, int Lacking), double> ratios = [];

    /// <summary>Whether <paramref name="lacking"/> probably has the gap's text in the row before or after it.</summary>
    public bool Absorbs(Gap gap, int present, int lacking) =>
        Neighbours(gap, present, lacking).Any(row => FitsBetter(gap, row, present, lacking) || HoldsValues(gap, row, present, lacking));

    private IEnumerable<GridRow> Neighbours(Gap gap, int present, int lacking)
    {
        foreach (int index in (int[])[gap.Rows[0].Index - 1, gap.Rows[^1].Index + 1])
        {
            if (index >= 0 && index < context.Grid.Rows.Length && context.Grid.Rows[index] is var row &&
                row.Group == gap.Rows[0].Group && row.Has(present) && row.Has(lacking))
            {
                yield return row;
            }
        }
    }

    private bool FitsBetter(Gap gap, GridRow row, int present, int lacking)
    {
        double ratio = Ratio(gap.Rows[0].Group, present, lacking);
        double there = SegmentContent.Length(context.Versions[lacking], row.Cells[lacking]);
        double here = ratio * SegmentContent.Length(context.Versions[present], row.Cells[present]);
        double more = here + (ratio * SegmentContent.Length(context.Versions[present], gap.Segments(present)));
        return Misfit(there, here) > Misfit(there, more) + LeastGain;
    }

    private static double Misfit(double found, double expected) => (found - expected) * (found - expected) / (Variance * Math.Max(1, expected));

    // A value of the missing text that stands in the neighbour, and that the neighbour's own counterpart does not explain.
    private bool HoldsValues(Gap gap, GridRow row, int present, int lacking)
    {
        HashSet<string> explained = [.. Values(context.Versions[present], row.Cells[present])];
        HashSet<string> missing = [.. Values(context.Versions[present], gap.Segments(present)).Where(v => !explained.Contains(v))];
        return missing.Count > 0 && 2 * Values(context.Versions[lacking], row.Cells[lacking]).Distinct().Count(missing.Contains) >= missing.Count;
    }

    private static IEnumerable<string> Values(PreparedVersion version, IEnumerable<int> segments) =>
        segments.SelectMany(s => version.Extractions[s]).Where(e => e.Kind != ExtractionKind.Cue).Select(e => e.Value.Canonical);

    private double Ratio(int group, int present, int lacking)
    {
        if (ratios.TryGetValue((group, present, lacking), out double known))
        {
            return known;
        }

        double own = 1, other = 1;
        foreach (GridRow row in context.Grid.Rows.Where(r => r.Group == group && r.Has(present) && r.Has(lacking)))
        {
            own += SegmentContent.Length(context.Versions[present], row.Cells[present]);
            other += SegmentContent.Length(context.Versions[lacking], row.Cells[lacking]);
        }

        return ratios[(group, present, lacking)] = other / own;
    }
}
