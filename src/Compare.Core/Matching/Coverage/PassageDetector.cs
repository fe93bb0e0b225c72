using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Aligning;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Finds rows in which a version says far less or far more than its counterparts would take in its language: a clause or a sentence was left out of the
/// segment, or put in. It judges by length and by the number of sentences. Where a whole segment of the row is too many it names that; else what exactly is
/// missing it does not say.
/// </summary>
public sealed class PassageDetector : IDetector
{
    private const string Usual = "the usual length";
    private const string Unusual = "another length";

    // Thresholds in standard deviations, and what a sentence more or less weighs: set so that one row of honest news in a hundred is flagged on either side.
    private const double Omitted = 2;
    private const double OmittedSentence = 0.3;
    private const double Added = 2.2;
    private const double AddedSentence = 1.3;

    // Where several versions agree on the segment that one lacks or has too many, less will do, and still less where it holds a value.
    private const int ManyVersions = 4;
    private const double AgainstMany = 1.5;
    private const double OmittedByMany = 1;

    // Rows that we aligned ourselves may be cut wrongly, and their sentences are divided by language: they must stray further, whatever their sentences.
    private const double Aligned = 0.7;

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
        var model = new LengthModel(context);
        var surplus = new Surplus(context, model);
        foreach (GridRow row in context.Grid.Rows.Where(r => r.Kind != RowKind.Added))
        {
            // Two versions stray from each other alike: the first counts as the whole.
            for (int version = context.Versions.Count == 2 ? 1 : 0; version < context.Versions.Count; version++)
            {
                if (Find(context, model, surplus, row, version) is { } difference)
                {
                    yield return difference with { Alignment = Math.Sqrt(Probability(row, version)) };
                }
            }
        }
    }

    private static Difference? Find(MatchContext context, LengthModel model, Surplus surplus, GridRow row, int version)
    {
        CellSize[] sizes = model.Sizes[row.Index];
        double expected = sizes[version].Length > 0 ? model.Expected(sizes, version) : 0;
        if (expected <= 0 || Math.Max(expected, sizes[version].Length) < LeastLength || IsCutElsewhere(context, model, row, version))
        {
            return null;
        }

        // A pair that is doubtful because one segment is too many speaks for that segment, and for nothing else.
        bool sure = Probability(row, version) >= LeastProbability;
        if (Kind(model, row, sizes, version, expected) is { } kind)
        {
            Difference whole = Differ(context, row, version, kind, sizes[version].Length, expected);
            return Narrow(context, surplus, row, version, whole.Kind, false) ?? (sure ? whole : null);
        }

        double deviation = model.Deviation(version, sizes[version].Length, expected);
        return sizes.Count(s => s.Length > 0) < ManyVersions ? null
            : deviation > AgainstMany ? Narrow(context, surplus, row, version, DifferenceKind.PassageAdded, false)
            : deviation < -AgainstMany ? Narrow(context, surplus, row, version, DifferenceKind.PassageOmitted, false)
            : sure && deviation < -OmittedByMany ? Narrow(context, surplus, row, version, DifferenceKind.PassageOmitted, true)
            : null;
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

    private static DifferenceKind? Kind(LengthModel model, GridRow row, CellSize[] sizes, int version, double expected)
    {
        double deviation = model.Deviation(version, sizes[version].Length, expected);
        if (row.Probability < 1)
        {
            return deviation < -(Omitted + Aligned) ? DifferenceKind.PassageOmitted : deviation > Added + Aligned ? DifferenceKind.PassageAdded : null;
        }

        double sentences = sizes[version].Sentences - LengthModel.Median([.. sizes.Where((s, v) => v != version && s.Length > 0).Select(s => (double)s.Sentences)]);
        return deviation + (OmittedSentence * sentences) < -Omitted && deviation < 0 ? DifferenceKind.PassageOmitted
            : deviation + (AddedSentence * sentences) > Added && deviation > Fits ? DifferenceKind.PassageAdded
            : null;
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

    private static Difference Differ(MatchContext context, GridRow row, int version, DifferenceKind kind, double length, double expected)
    {
        int percent = (int)Math.Round(100 * length / expected);
        string share = percent.ToString(CultureInfo.InvariantCulture) + " %";
        return new Difference
        {
            Kind = kind,
            Row = row.Index,
            Stances = [.. Enumerable.Range(0, context.Versions.Count).Where(row.Has).Select(v => new Stance(v, v == version ? Unusual : Usual,
                [.. row.Cells[v].Select(s => new Quotation(s, row.Index, context.Versions[v].Segments[s].Span))]))],
            Certainty = 0.7,
            Detail = share,
            Derivation = [string.Create(CultureInfo.InvariantCulture, $"{context.Versions[version].Id} has {length:0} letters here, {expected:0} would be usual: {share}")],
        };
    }
}
