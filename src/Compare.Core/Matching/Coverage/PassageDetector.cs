using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Matching.Coverage.Content;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Finds rows in which a version says far less or far more than its counterparts would take in its language: a clause or a sentence was left out of the
/// segment, or put in. Lengths raise the suspicion, and words that nothing answers confirm it: a row that is short but has everything is only brief. Where a
/// whole segment of the row is too many it names that; else it quotes the clause, where the words tell which.
/// </summary>
public sealed class PassageDetector : IDetector
{
    // What must speak for a passage, as a logarithm of odds: set so that one row of honest news in a hundred is flagged, both sides together.
    private const double Omitted = 4.8;
    private const double Added = 5.5;
    private const double AddedSentence = 1;
    private const double MostSentences = 2;

    // Rows that we aligned ourselves may be cut wrongly: more must speak for a passage there.
    private const double Aligned = 1.5;

    // From so many standard deviations on a row is looked at closely, and from so many it is odd even where it has but one clause.
    private const double LeastDeviation = 0.9;
    private const double OddDeviation = 3;

    // Where several versions agree on the segment that one lacks or has too many, less will do, and still less where it holds a value.
    private const int ManyVersions = 4;
    private const double AgainstMany = 1.5;
    private const double OmittedByMany = 1;

    // Titles and captions are rendered freely.
    private const double LeastLength = 40;

    // Where the aligner is not sure, lengths differ because the wrong segments were paired.
    private const double LeastProbability = 0.6;

    // A row that fits once its neighbour is added was only cut elsewhere.
    private const double Fits = 1;
    private const double Strays = 0.7;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        var lengths = new LengthModels(context);
        var readers = new ContentReaders(context);
        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
            LengthModel model = lengths.For(rows);
            var search = new PassageSearch(context, readers, rows, model);
            var surplus = new Surplus(context, model);
            foreach (GridRow row in rows.Where(r => r.Kind != RowKind.Added))
            {
                // Two versions stray from each other alike: the first counts as the whole.
                for (int version = context.Versions.Count == 2 ? 1 : 0; version < context.Versions.Count; version++)
                {
                    if (Find(context, model, search, surplus, row, version) is { } difference)
                    {
                        yield return difference with { Alignment = Math.Sqrt(Probability(row, version)) };
                    }
                }
            }
        }
    }

    private static Difference? Find(MatchContext context, LengthModel model, PassageSearch search, Surplus surplus, GridRow row, int version)
    {
        CellSize[] sizes = model.Sizes[row.Index];
        double expected = sizes[version].Length > 0 ? model.Expected(sizes, version) : 0;
        if (expected <= 0 || Math.Max(expected, sizes[version].Length) < LeastLength)
        {
            return null;
        }

        double deviation = model.Deviation(version, sizes[version].Length, expected);
        if (Math.Abs(deviation) < LeastDeviation || IsCutElsewhere(context, model, row, version))
        {
            return null;
        }

        // A pair that is doubtful because one segment is too many speaks for that segment, and for nothing else.
        bool sure = Probability(row, version) >= LeastProbability;
        DifferenceKind kind = deviation < 0 ? DifferenceKind.PassageOmitted : DifferenceKind.PassageAdded;
        Passage? passage = search.Find(row, version, expected);
        if (passage is null ? Math.Abs(deviation) > OddDeviation : passage.Run.Evidence >= Least(row, sizes, version, kind))
        {
            return Narrow(context, surplus, row, version, kind, false) ?? (sure ? PassageDifference.Of(context, row, version, kind, passage, sizes[version].Length / expected) : null);
        }

        return sizes.Count(s => s.Length > 0) < ManyVersions ? null
            : Math.Abs(deviation) > AgainstMany ? Narrow(context, surplus, row, version, kind, false)
            : sure && deviation < -OmittedByMany ? Narrow(context, surplus, row, version, kind, true)
            : null;
    }

    // More sentences than the others have speak for an addition, besides lengths and words.
    private static double Least(GridRow row, CellSize[] sizes, int version, DifferenceKind kind)
    {
        double aligned = row.Probability < 1 ? Aligned : 0;
        if (kind == DifferenceKind.PassageOmitted)
        {
            return Omitted + aligned;
        }

        double sentences = sizes[version].Sentences - LengthModel.Median([.. sizes.Where((s, v) => v != version && s.Length > 0).Select(s => (double)s.Sentences)]);
        return Added + aligned - (AddedSentence * Math.Clamp(sentences, -MostSentences, MostSentences));
    }

    // A row of many versions is as doubtful as its worst pair: what counts here is how surely this version belongs to the one it is nearest to.
    private static double Probability(GridRow row, int version) =>
        row.Beads.Where(b => b.Left == version || b.Right == version).Select(b => b.Probability).DefaultIfEmpty(row.Probability).Max();

    private static Difference? Narrow(MatchContext context, Surplus surplus, GridRow row, int version, DifferenceKind kind, bool withValues)
    {
        if (kind == DifferenceKind.PassageAdded)
        {
            ImmutableArray<int> added = surplus.Added(row, version);
            return added.IsEmpty ? null : OmissionDetector.Differ(
                context, DifferenceKind.SegmentAdded, row.Index, [(version, [.. added.Select(s => (s, row.Index))])], [.. Enumerable.Range(0, context.Versions.Count).Where(v => v != version)]);
        }

        var omitted = surplus.Omitted(row, version, withValues);
        return omitted.IsEmpty ? null : OmissionDetector.Differ(
            context, DifferenceKind.SegmentOmitted, row.Index, [.. omitted.Select(o => (o.Key, o.Value.Select(s => (s, row.Index))))], [version]);
    }

    private static bool IsCutElsewhere(MatchContext context, LengthModel model, GridRow row, int version) => row.Probability < 1 &&
        ((int[])[row.Index - 1, row.Index + 1]).Any(n => n >= 0 && n < context.Grid.Rows.Length && context.Grid.Rows[n].Group == row.Group && FitsWith(model, row.Index, n, version));

    // The neighbour must stray the other way: any row fits better once it is diluted.
    private static bool FitsWith(LengthModel model, int row, int neighbour, int version)
    {
        CellSize[] joined = [.. model.Sizes[row].Zip(model.Sizes[neighbour], (a, b) => new CellSize(a.Length + b.Length, a.Sentences + b.Sentences))];
        return Deviation(model, model.Sizes[row], version) * Deviation(model, model.Sizes[neighbour], version) < 0 &&
            Math.Abs(Deviation(model, model.Sizes[neighbour], version)) > Strays && Math.Abs(Deviation(model, joined, version)) < Fits;
    }

    private static double Deviation(LengthModel model, CellSize[] sizes, int version) =>
        model.Deviation(version, sizes[version].Length, model.Expected(sizes, version));
}
