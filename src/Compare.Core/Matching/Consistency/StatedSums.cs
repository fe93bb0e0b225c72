using Compare.Core.Aligning;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>Collects the totals that versions state, with their parts.</summary>
internal static class StatedSums
{
    /// <summary>Whether a version has a table or a list at all.</summary>
    public static bool MayBeIn(MatchContext context) =>
        context.Versions.Any(v => v.Document.Blocks.Any(b => b.Kind is BlockKind.TableCell or BlockKind.ListItem));

    /// <summary>The totals of all versions' tables and lists in these rows, version by version.</summary>
    public static IEnumerable<StatedSum> Of(MatchContext context, IReadOnlyList<GridRow> rows)
    {
        for (int v = 0; v < context.Versions.Count; v++)
        {
            SortedDictionary<int, (int Segment, int Row)> blocks = SumBlocks.Of(context.Versions[v], v, rows);
            foreach (StatedSum sum in TableSums.Of(context.Versions[v], v, blocks).Concat(ListSums.Of(context.Versions[v], v, blocks)))
            {
                yield return sum;
            }
        }
    }
}
