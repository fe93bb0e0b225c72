using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Tells whether text that seems to be missing is more likely in the neighbouring row: an aligner that cut one segment too early makes an
/// omission where there is none. The neighbour gives it away by being too long (the length model of Gale and Church 1993), or by holding the values.
/// </summary>
/// <param name="context">The versions and how they are aligned.</param>
/// <param name="model">How long each version says things.</param>
public sealed class NeighbourSlack(MatchContext context, LengthModel model)
{
    // By how much, in squared standard deviations, the lengths must fit better with the text than without.
    private const double LeastGain = 0.5;

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
        double there = model.Sizes[row.Index][lacking].Length;
        double here = model.Sizes[row.Index][present].Length;
        double more = here + gap.Rows.Sum(r => model.Sizes[r.Index][present].Length);
        return Misfit(there, here, present, lacking) > Misfit(there, more, present, lacking) + LeastGain;
    }

    private double Misfit(double found, double length, int present, int lacking) =>
        Math.Pow(model.Deviation(lacking, found, model.Convert(length, present, lacking)), 2);

    // A value of the missing text that stands in the neighbour, and that the neighbour's own counterpart does not explain.
    private bool HoldsValues(Gap gap, GridRow row, int present, int lacking)
    {
        HashSet<string> explained = [.. Values(context.Versions[present], row.Cells[present])];
        HashSet<string> missing = [.. Values(context.Versions[present], gap.Segments(present)).Where(v => !explained.Contains(v))];
        return missing.Count > 0 && 2 * Values(context.Versions[lacking], row.Cells[lacking]).Distinct().Count(missing.Contains) >= missing.Count;
    }

    private static IEnumerable<string> Values(PreparedVersion version, IEnumerable<int> segments) =>
        segments.SelectMany(s => version.Extractions[s]).Where(e => e.Kind != ExtractionKind.Cue).Select(e => e.Value.Canonical);
}
