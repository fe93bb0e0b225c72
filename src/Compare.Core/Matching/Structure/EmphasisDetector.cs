using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Structure;

/// <summary>
/// Finds rows in which some versions emphasise words and others none at all. Which words are emphasised is not compared: word order differs. Where the
/// same versions differ in the same way again and again, that is one difference.
/// </summary>
public sealed class EmphasisDetector : IDetector
{
    private const string Emphasised = "emphasis";

    // A row whose segments may not belong together says nothing about their emphasis.
    private const double LeastProbability = 0.5;

    // More rows than this are a habit and not a slip.
    private const int Habit = 3;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
            var unequal = rows
                .Where(r => r.Probability >= LeastProbability)
                .Select(r => new Unequal(r, Plain(context, r)))
                .Where(r => r.Plain.Length > 0)
                .GroupBy(Pattern);
            foreach (var pattern in unequal)
            {
                IEnumerable<IReadOnlyList<GridRow>> parts = pattern.Count() > Habit ? [[.. pattern.Select(r => r.Row)]] : pattern.Select(r => (IReadOnlyList<GridRow>)[r.Row]);
                foreach (IReadOnlyList<GridRow> part in parts)
                {
                    yield return Differ(context, part, pattern.First().Plain);
                }
            }
        }
    }

    // Which versions have the row, and which of them emphasise nothing in it.
    private static string Pattern(Unequal unequal)
    {
        char[] pattern = new char[unequal.Row.Cells.Length];
        for (int v = 0; v < pattern.Length; v++)
        {
            pattern[v] = unequal.Row.Has(v) ? '1' : '-';
        }

        foreach (int version in unequal.Plain)
        {
            pattern[version] = '0';
        }

        return new string(pattern);
    }

    // The versions that emphasise nothing in a row where others do. A heading is emphasis enough.
    private static ImmutableArray<int> Plain(MatchContext context, GridRow row)
    {
        int[] versions = [.. Enumerable.Range(0, context.Versions.Count).Where(row.Has)];
        if (versions.Length < 2 || versions.Any(v => row.Cells[v].Any(s => context.Versions[v].BlockOf(s).Kind is BlockKind.Heading or BlockKind.Code)))
        {
            return [];
        }

        ImmutableArray<int> plain = [.. versions.Where(v => !Emphasis(context.Versions[v], row, v).Any())];
        return plain.Length == versions.Length ? [] : plain;
    }

    private static Difference Differ(MatchContext context, IReadOnlyList<GridRow> rows, ImmutableArray<int> plain) => new()
    {
        Kind = DifferenceKind.EmphasisChanged,
        Row = rows[0].Index,
        Stances = [.. Enumerable.Range(0, context.Versions.Count).Where(rows[0].Has).Select(v => plain.Contains(v)
            ? new Stance(v, null, [.. rows.SelectMany(r => r.Cells[v].Select(s => new Quotation(s, r.Index, context.Versions[v].Segments[s].Span)))])
            : new Stance(v, Emphasised, [.. rows.SelectMany(r => Emphasis(context.Versions[v], r, v))]))],
        Detail = rows.Count == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"in {rows.Count} places"),
    };

    private static IEnumerable<Quotation> Emphasis(PreparedVersion version, GridRow row, int index) =>
        from segment in row.Cells[index]
        let own = version.Segments[segment].Span
        from mark in Marks.Over(version.Document, own)
        where mark.Kind is MarkKind.Emphasis or MarkKind.Strong
        let words = new TextSpan(Math.Max(own.Start, mark.Span.Start), Math.Min(own.End, mark.Span.End))
        where !words.IsEmpty
        select new Quotation(segment, row.Index, words);

    private sealed record Unequal(GridRow Row, ImmutableArray<int> Plain);
}
