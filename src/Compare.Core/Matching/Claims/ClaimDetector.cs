using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Claims;
using Compare.Core.Text;

namespace Compare.Core.Matching.Claims;

/// <summary>
/// Finds rows in which versions claim different things: negate or not, are sure or not, name a speaker or not. Reads cues only, never the words between
/// them, in the versions whose language has a table of cues.
/// </summary>
public sealed class ClaimDetector : IDetector
{
    // A row whose segments may not belong together says nothing about its claims.
    private const double LeastProbability = 0.5;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (GridRow row in context.Grid.Rows)
        {
            List<ClaimCell> cells = row.Probability < LeastProbability ? [] : Cells(context, row);
            if (cells.Count > 1 && NegationComparison.Compare(context, cells) is { } negation)
            {
                yield return negation;
            }
        }
    }

    private static List<ClaimCell> Cells(MatchContext context, GridRow row)
    {
        var cells = new List<ClaimCell>();
        for (int version = 0; version < context.Versions.Count; version++)
        {
            if (row.Has(version) && Read(context.Versions[version], row, version) is { } cell)
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    // What stands in another version's language was left untranslated, and code claims nothing.
    private static ClaimCell? Read(PreparedVersion version, GridRow row, int index)
    {
        if (CueTable.For(version.Language) is not { } table)
        {
            return null;
        }

        var cues = new List<Cue>();
        foreach (int segment in row.Cells[index])
        {
            if (version.Foreign.ContainsKey(segment) || version.BlockOf(segment).Kind == BlockKind.Code)
            {
                return null;
            }

            cues.AddRange(table.Find(version.Document, version.Segments[segment]));
        }

        return new ClaimCell(index, row.Index, row.Cells[index], cues);
    }
}
