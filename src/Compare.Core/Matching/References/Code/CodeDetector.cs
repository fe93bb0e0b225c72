using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Text;

namespace Compare.Core.Matching.References.Code;

/// <summary>
/// Finds code that differs: a command with another option, a setting with another value. Comments and words in quotation marks may be translated. Code that
/// a version lacks may have been put in words: several others must have it, and then it is a note.
/// </summary>
public sealed class CodeDetector : IDetector
{
    // A row whose segments may not belong together says nothing about their code.
    private const double LeastProbability = 0.5;

    private static readonly Func<CodeLine, CodeLine, bool>[] Fits = [(one, other) => one.IsSame(other), (one, other) => one.IsAkin(other)];

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (GridRow row in context.Grid.Rows)
        {
            if (row.Probability < LeastProbability)
            {
                continue;
            }

            SortedList<int, List<CodeLine>> lines = Lines(context, row);
            foreach (SortedList<int, CodeLine> slot in lines.Count < 2 ? [] : Slots.Build(lines, Fits))
            {
                if (Differ(context, row, lines, slot) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    private static SortedList<int, List<CodeLine>> Lines(MatchContext context, GridRow row)
    {
        var lines = new SortedList<int, List<CodeLine>>();
        bool any = false;
        for (int version = 0; version < context.Versions.Count; version++)
        {
            if (row.Has(version))
            {
                lines[version] = CodeLine.In(context.Versions[version], row, version);
                any |= lines[version].Count > 0;
            }
        }

        return any ? lines : [];
    }

    private static Difference? Differ(MatchContext context, GridRow row, SortedList<int, List<CodeLine>> lines, SortedList<int, CodeLine> slot)
    {
        CodeLine first = slot.Values[0];
        CodeLine? other = null;
        foreach (CodeLine line in slot.Values)
        {
            other ??= line.IsSame(first) ? null : line;
        }

        var stances = new List<Stance>();
        int silent = 0;
        foreach (int version in lines.Keys)
        {
            if (slot.TryGetValue(version, out CodeLine? own))
            {
                TextSpan place = other is null ? own.Quotation.Span : CodeDifference.Place(context.Versions[version], own, own.IsSame(first) ? other : first);
                stances.Add(new Stance(version, own.Frame, [own.Quotation with { Span = place }]) { Value = own.Text });
            }
            else if (!IsWritten(context, row, version, first))
            {
                silent++;
                stances.Add(new Stance(version, null, ImmutableArray<Quotation>.Empty));
            }
        }

        return other is null && (silent == 0 || stances.Count - silent < 2) ? null : new Difference
        {
            Kind = DifferenceKind.CodeChanged,
            Row = row.Index,
            Stances = [.. stances],
            Lowered = other is null ? 1 : 0,
        };
    }

    // The version has the words, but does not set them as code.
    private static bool IsWritten(MatchContext context, GridRow row, int version, CodeLine line) =>
        row.Cells[version].Any(s => context.Versions[version].WordsOf(context.Versions[version].Segments[s].Span).Contains(line.Text, StringComparison.OrdinalIgnoreCase));
}
