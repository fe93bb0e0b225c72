using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Claims;
using Compare.Core.Text;

namespace Compare.Core.Matching.Claims;

/// <summary>
/// Finds rows in which versions claim different things: negate or not, are sure or not, name a speaker or not. Reads cues only, never the words between
/// them, in the versions whose language has a table of cues; of quotations, the marks.
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
            if (row.Probability < LeastProbability)
            {
                continue;
            }

            List<ClaimCell> cells = Cells(context, row);
            foreach (Difference difference in cells.Count > 1 ? Compare(context, cells) : [])
            {
                yield return difference;
            }

            if (QuotationComparison.Compare(context, row) is { } quotation)
            {
                yield return quotation;
            }
        }
    }

    private static List<Difference> Compare(MatchContext context, List<ClaimCell> cells)
    {
        var found = new List<Difference>();
        Add(NegationComparison.Compare(context, cells));
        foreach (LossRule rule in ClaimRules.Losses)
        {
            Add(rule.Compare(context, cells));
        }

        foreach (ScaleRule rule in ClaimRules.Scales)
        {
            Add(rule.Compare(context, cells));
        }

        found.AddRange(OppositeComparison.Compare(context, cells));
        return found;

        void Add(Difference? difference)
        {
            if (difference is not null)
            {
                found.Add(difference);
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

            foreach (Cue cue in table.Find(version.Document, version.Segments[segment]))
            {
                if (!IsPartOfValue(version, cue))
                {
                    cues.Add(cue);
                }
            }
        }

        return new ClaimCell(index, row.Index, row.Cells[index], table, cues);
    }

    // May 5 permits nothing, no more does Mrs May; no.html and Mission Impossible deny nothing.
    private static bool IsPartOfValue(PreparedVersion version, Cue cue)
    {
        foreach (Extraction extraction in version.Extractions[cue.Segment])
        {
            bool holds = extraction.Kind is ExtractionKind.Date or ExtractionKind.Reference
                || (extraction.Kind == ExtractionKind.Name && cue.Word > 0 && (cue.Concept.Family == ClaimFamily.Modality || cue.Insists));
            if (holds && extraction.Span.Contains(cue.Span))
            {
                return true;
            }
        }

        return false;
    }
}
