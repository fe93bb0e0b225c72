using Compare.Core.Aligning;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Finds text that stands at another place in some versions than in the others: the rows that the aligner joined across the order of the rest. Neighbouring
/// ones that the same versions moved are one difference.
/// </summary>
public sealed class MoveDetector : IDetector
{
    private const string InPlace = "in the order of the grid";

    private const string Elsewhere = "at another place";

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
            if (!rows.Any(r => r.Kind == RowKind.Moved))
            {
                continue;
            }

            bool[][] moved = Moved(context, rows);
            for (int r = 0; r < rows.Count;)
            {
                int end = r + 1;
                if (Array.Exists(moved[r], m => m))
                {
                    while (end < rows.Count && moved[r].AsSpan().SequenceEqual(moved[end]) && IsPassage(rows[end - 1], rows[end]))
                    {
                        end++;
                    }

                    yield return Differ(context, [.. rows.Take(new Range(r, end))], moved[r]);
                }

                r = end;
            }
        }
    }

    // For each row the versions whose segments in it lie before what stands above it, or after what stands below it.
    private static bool[][] Moved(MatchContext context, IReadOnlyList<GridRow> rows)
    {
        var moved = new bool[rows.Count][];
        for (int r = 0; r < rows.Count; r++)
        {
            moved[r] = new bool[context.Versions.Count];
        }

        for (int version = 0; version < context.Versions.Count; version++)
        {
            int above = -1;
            for (int r = 0; r < rows.Count; r++)
            {
                moved[r][version] |= rows[r].Kind == RowKind.Moved && rows[r].Has(version) && rows[r].Cells[version][0] < above && !AreBeside(context, version, rows[r].Cells[version][0], above);
                above = rows[r].Kind != RowKind.Moved && rows[r].Has(version) ? rows[r].Cells[version][^1] : above;
            }

            int below = int.MaxValue;
            for (int r = rows.Count - 1; r >= 0; r--)
            {
                moved[r][version] |= rows[r].Kind == RowKind.Moved && rows[r].Has(version) && rows[r].Cells[version][^1] > below && !AreBeside(context, version, rows[r].Cells[version][^1], below);
                below = rows[r].Kind != RowKind.Moved && rows[r].Has(version) ? rows[r].Cells[version][0] : below;
            }
        }

        return moved;
    }

    // Sentences of one paragraph change places for style.
    private static bool AreBeside(MatchContext context, int version, int segment, int other) =>
        context.Versions[version].Segments[segment].Block == context.Versions[version].Segments[other].Block;

    // The second row goes on where the first ends, in every version that has both.
    private static bool IsPassage(GridRow first, GridRow second)
    {
        for (int version = 0; version < first.Cells.Length; version++)
        {
            if (first.Has(version) != second.Has(version) || (first.Has(version) && second.Cells[version][0] != first.Cells[version][^1] + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static Difference Differ(MatchContext context, GridRow[] rows, bool[] moved)
    {
        var stances = new List<Stance>();
        var derivation = new List<string>();
        for (int version = 0; version < moved.Length; version++)
        {
            if (!rows[0].Has(version))
            {
                continue;
            }

            var quotations = new List<Quotation>();
            foreach (GridRow row in rows)
            {
                quotations.AddRange(row.Cells[version].Select(s => new Quotation(s, row.Index, context.Versions[version].Segments[s].Span)));
            }

            string after = After(context, version, rows[0].Cells[version][0]);
            derivation.Add($"{context.Versions[version].Id} has it {after}");
            stances.Add(new Stance(version, moved[version] ? Elsewhere : InPlace, [.. quotations]) { Wording = after });
        }

        return new Difference { Kind = DifferenceKind.SegmentMoved, Row = rows[0].Index, Stances = [.. stances], Derivation = [.. derivation] };
    }

    private static string After(MatchContext context, int version, int segment)
    {
        const int longest = 40;
        if (segment == 0)
        {
            return "at the beginning";
        }

        string before = context.Versions[version].WordsOf(context.Versions[version].Segments[segment - 1].Span);
        return "after “" + (before.Length <= longest ? before : before[..(char.IsHighSurrogate(before[longest - 1]) ? longest - 1 : longest)] + "…") + "”";
    }
}
