using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Core.Matching.Structure;

/// <summary>
/// Finds rows that are one thing to the reader in some versions and another in the rest: a heading here and a paragraph there, a point of a list, a cell
/// of a table, with a footnote or without. A version whose format or author has no such thing at all is not compared for it. Where the same versions differ
/// in the same way again and again, that is one difference.
/// </summary>
public sealed class StructureDetector : IDetector
{
    // A row whose segments may not belong together says nothing about their structure.
    private const double LeastProbability = 0.5;

    // More rows than this are a habit and not a slip.
    private const int Habit = 3;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        StructureOutline[] outlines = [.. context.Versions.Select(v => new StructureOutline(v))];
        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
            var patterns = new Dictionary<string, List<GridRow>>(StringComparer.Ordinal);
            var order = new List<string>();
            foreach (GridRow row in rows)
            {
                if (row.Probability >= LeastProbability && Pattern(outlines, row) is { } pattern)
                {
                    if (!patterns.TryGetValue(pattern, out List<GridRow>? same))
                    {
                        patterns[pattern] = same = [];
                        order.Add(pattern);
                    }

                    same.Add(row);
                }
            }

            foreach (List<GridRow> same in order.ConvertAll(p => patterns[p]))
            {
                for (int r = 0; r < (same.Count > Habit ? 1 : same.Count); r++)
                {
                    yield return Differ(context, outlines, same.Count > Habit ? same : [same[r]]);
                }
            }
        }
    }

    // What the row is in each version; null where it is the same in all.
    private static string? Pattern(StructureOutline[] outlines, GridRow row)
    {
        var pattern = new System.Text.StringBuilder();
        string? first = null;
        bool differ = false;
        for (int version = 0; version < outlines.Length; version++)
        {
            string role = row.Has(version) ? Role(outlines, row, version) : string.Empty;
            first ??= role.Length > 0 ? role : null;
            differ |= role.Length > 0 && role != first;
            pattern.Append(role).Append('|');
        }

        return differ ? pattern.ToString() : null;
    }

    // A role that some version of the row never uses is left aside in all, and headings where one format names them and another is guessed at.
    private static string Role(StructureOutline[] outlines, GridRow row, int version)
    {
        string role = outlines[version].RoleOf(row.Cells[version][0]);
        bool note = outlines[version].HasNote(row.Cells[version]);
        for (int other = 0; other < outlines.Length; other++)
        {
            if (row.Has(other))
            {
                bool alike = outlines[other].GuessesHeadings == outlines[version].GuessesHeadings || !StructureOutline.IsHeading(role);
                role = alike && outlines[other].Knows(role) ? role : StructureOutline.Plain;
                note &= outlines[other].KnowsNotes;
            }
        }

        return note ? role + " with a footnote" : role;
    }

    private static Difference Differ(MatchContext context, StructureOutline[] outlines, List<GridRow> rows)
    {
        var stances = new List<Stance>();
        for (int version = 0; version < outlines.Length; version++)
        {
            if (rows[0].Has(version))
            {
                PreparedVersion own = context.Versions[version];
                string role = Role(outlines, rows[0], version);
                ImmutableArray<Quotation> quotations = [.. rows.Select(r => new Quotation(r.Cells[version][0], r.Index, own.Segments[r.Cells[version][0]].Span))];
                stances.Add(new Stance(version, role, quotations) { Wording = role });
            }
        }

        return new Difference
        {
            Kind = DifferenceKind.StructureChanged,
            Row = rows[0].Index,
            Stances = [.. stances],
            Detail = rows.Count == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"in {rows.Count} places"),
        };
    }
}
