using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Names the segment that is too many in a row: aligners rather join a sentence without a counterpart to its neighbour than let it stand alone. It is the
/// one without which the lengths fit, and whose values the other side does not have.
/// </summary>
/// <param name="context">The versions and how they are aligned.</param>
/// <param name="model">How long each version says things.</param>
public sealed class Surplus(MatchContext context, LengthModel model)
{
    // Without the surplus the lengths must agree within this many standard deviations.
    private const double Fits = 1;

    // Where most of several versions name a segment, each may fit less well.
    private const int ManyVersions = 4;
    private const double FitsMany = 1.8;

    // Rows of more segments are no joined neighbours.
    private const int MostSegments = 6;

    // A value that both sides have weighs as much as this many standard deviations of length.
    private const double SharedValue = 2;

    /// <summary>The segments that a version has beyond the others in the row; empty where none can be named.</summary>
    public ImmutableArray<int> Added(GridRow row, int version)
    {
        int[] others = [.. Enumerable.Range(0, context.Versions.Count).Where(v => v != version && row.Has(v))];
        double expected = model.Expected(model.Sizes[row.Index], version);
        return Best(row, version, others, Fits, length => model.Deviation(version, length, expected));
    }

    /// <summary>For each version that has segments beyond what a version says in the row these segments; empty where most versions name none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="lacking">The version that lacks them.</param>
    /// <param name="withValues">Whether the segments must hold a figure that the version lacks.</param>
    public ImmutableSortedDictionary<int, ImmutableArray<int>> Omitted(GridRow row, int lacking, bool withValues)
    {
        double there = model.Sizes[row.Index][lacking].Length;
        var found = ImmutableSortedDictionary.CreateBuilder<int, ImmutableArray<int>>();
        int divided = 0;
        double limit = row.Cells.Count(c => c.Length > 1) > ManyVersions ? FitsMany : Fits;
        for (int other = 0; other < context.Versions.Count; other++)
        {
            if (other != lacking && row.Cells[other].Length > 1)
            {
                divided++;
                int from = other;
                ImmutableArray<int> best = Best(row, other, [lacking], limit, length => model.Deviation(lacking, there, model.Convert(length, from, lacking)));
                if (!best.IsEmpty && (!withValues || HasFigure(context.Versions[other], best)))
                {
                    found[other] = best;
                }
            }
        }

        return 2 * found.Count > divided ? found.ToImmutable() : ImmutableSortedDictionary<int, ImmutableArray<int>>.Empty;
    }

    // The neighbouring segments without which the deviation is least, values that the others share held against it.
    private ImmutableArray<int> Best(GridRow row, int version, int[] others, double limit, Func<double, double> deviation)
    {
        ImmutableArray<int> cell = row.Cells[version];
        ImmutableArray<int> best = [];
        double least = limit;
        if (cell.Length is < 2 or > MostSegments)
        {
            return best;
        }

        HashSet<string> values = [.. others.SelectMany(o => Values(context.Versions[o], row.Cells[o]))];
        for (int start = 0; start < cell.Length; start++)
        {
            for (int count = 1; start + count <= cell.Length && count < cell.Length; count++)
            {
                ImmutableArray<int> part = cell.Slice(start, count);
                double rest = cell.Except(part).Sum(s => CellSize.Of(context.Versions[version], [s]).Length);
                double misfit = Math.Abs(deviation(rest)) + (SharedValue * Values(context.Versions[version], part).Count(values.Contains));
                if (misfit < least)
                {
                    (best, least) = (part, misfit);
                }
            }
        }

        return best;
    }

    // Names are written differently in each language and do not tell what is missing; figures do.
    private static bool HasFigure(PreparedVersion version, ImmutableArray<int> segments) =>
        segments.Any(s => version.Extractions[s].Any(e => e.Kind is not (ExtractionKind.Name or ExtractionKind.Cue)));

    private static IEnumerable<string> Values(PreparedVersion version, IEnumerable<int> segments) =>
        segments.SelectMany(s => version.Extractions[s]).Where(e => e.Kind != ExtractionKind.Cue).Select(e => e.Value.Canonical).Distinct(StringComparer.Ordinal);
}
