using System.Collections.Immutable;
using Compare.Core.Aligning;

namespace Compare.Core.Matching.Coverage;

/// <summary>Neighbouring rows in which the same versions have text and the same versions have none.</summary>
/// <param name="Rows">The rows, in order; at least one.</param>
/// <param name="Present">The versions with text, ascending; at least one.</param>
/// <param name="Lacking">The versions without, ascending; at least one.</param>
public sealed record Gap(ImmutableArray<GridRow> Rows, ImmutableArray<int> Present, ImmutableArray<int> Lacking)
{
    /// <summary>The version's segments in the gap, in order.</summary>
    public IEnumerable<int> Segments(int version) => Rows.SelectMany(r => r.Cells[version]);

    /// <summary>The gaps of one document's rows. Cells without a word or figure count as empty, and rows without any are passed over.</summary>
    public static IEnumerable<Gap> Find(MatchContext context, IReadOnlyList<GridRow> rows)
    {
        var run = new List<GridRow>();
        ImmutableArray<int> present = [];
        foreach (GridRow row in rows)
        {
            ImmutableArray<int> filled = [.. Enumerable.Range(0, context.Versions.Count).Where(v => SegmentContent.Has(context.Versions[v], row.Cells[v]))];
            if (filled.IsEmpty)
            {
                continue;
            }

            if (!filled.SequenceEqual(present) && run.Count > 0)
            {
                yield return Close(context, run, present);
            }

            present = filled;
            if (filled.Length < context.Versions.Count)
            {
                run.Add(row);
            }
        }

        if (run.Count > 0)
        {
            yield return Close(context, run, present);
        }
    }

    private static Gap Close(MatchContext context, List<GridRow> run, ImmutableArray<int> present)
    {
        ImmutableArray<GridRow> rows = [.. run];
        run.Clear();
        return new Gap(rows, present, [.. Enumerable.Range(0, context.Versions.Count).Except(present)]);
    }
}
