using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Finds text that some versions have and others lack. What one of several versions alone has was added there; what several have was left out
/// elsewhere. Of two versions nobody can say: what only the first has counts as left out of the second, what only the second has as added.
/// </summary>
public sealed class OmissionDetector : IDetector
{
    private const string Has = "having it";

    // A date line, a caption, a bullet: fewer words than this are worth a note.
    private const double FewWords = 3;

    // Below this the aligner itself does not believe that there is no counterpart.
    private const double Doubtful = 0.3;

    // One version's text right beside another's of about this length may be a free rendering of it.
    private const double Alike = 2;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        var lengths = new LengthModels(context);
        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
            var slack = new NeighbourSlack(context, lengths.For(rows));
            Gap? before = null;
            List<Gap> gaps = [.. Gap.Find(context, rows)];
            for (int g = 0; g < gaps.Count; g++)
            {
                Gap? after = g + 1 < gaps.Count ? gaps[g + 1] : null;
                if (Differ(context, gaps[g], slack, MayRender(context, gaps[g], before) || MayRender(context, gaps[g], after)) is { } difference)
                {
                    yield return difference;
                }

                before = gaps[g];
            }
        }
    }

    /// <summary>The difference that some versions make by having text that others lack.</summary>
    /// <param name="context">The versions and how they are aligned.</param>
    /// <param name="kind">Whether it counts as omitted or as added.</param>
    /// <param name="row">The row where it is shown first.</param>
    /// <param name="present">The versions that have it, with its segments and their rows.</param>
    /// <param name="lacking">The versions that lack it.</param>
    internal static Difference Differ(
        MatchContext context, DifferenceKind kind, int row, IReadOnlyList<(int Version, IEnumerable<(int Segment, int Row)> Segments)> present, IReadOnlyList<int> lacking)
    {
        string size = Size(context, present);
        return new Difference
        {
            Kind = kind,
            Row = row,
            Stances =
            [
                .. present
                    .Select(p => new Stance(p.Version, Has, [.. p.Segments.Select(s => new Quotation(s.Segment, s.Row, context.Versions[p.Version].Segments[s.Segment].Span))]))
                    .Concat(lacking.Select(v => new Stance(v, null, [])))
                    .OrderBy(s => s.Version),
            ],
            Detail = size,
            Derivation = [$"{Names(context, present.Select(p => p.Version))}: {size}; {Names(context, lacking)}: nothing in the same place"],
        };
    }

    private static string Size(MatchContext context, IReadOnlyList<(int Version, IEnumerable<(int Segment, int Row)> Segments)> present)
    {
        int segments = present.Max(p => p.Segments.Count());
        double words = present.Max(p => SegmentContent.Words(context.Versions[p.Version], p.Segments.Select(s => s.Segment)));
        return Count(segments, "segment") + ", " + Count((int)Math.Ceiling(words), "word");
    }

    private static Difference? Differ(MatchContext context, Gap gap, NeighbourSlack slack, bool mayBeRendered)
    {
        double probability = gap.Rows.Min(r => r.Probability);
        bool absorbed = probability < 1 && gap.Present.Any(p => gap.Lacking.All(l => slack.Absorbs(gap, p, l)));
        if (absorbed && probability < Doubtful)
        {
            return null;
        }

        double words = gap.Present.Max(v => SegmentContent.Words(context.Versions[v], gap.Segments(v)));
        bool minor = words < FewWords || absorbed || mayBeRendered || probability < Doubtful || gap.Present.All(v => IsBesideText(context.Versions[v], gap.Segments(v)));
        bool added = gap.Present.Length == 1 && (context.Versions.Count > 2 || gap.Present[0] == 1);
        Difference plain = Differ(
            context,
            added ? DifferenceKind.SegmentAdded : DifferenceKind.SegmentOmitted,
            gap.Rows[0].Index,
            [.. gap.Present.Select(v => (v, gap.Rows.SelectMany(r => r.Cells[v].Select(s => (s, r.Index)))))],
            gap.Lacking);
        return plain with
        {
            Lowered = minor ? 1 : 0,

            // Where a segment stands alone it might as well have been joined to either neighbour: the probability is shared between these.
            Alignment = Math.Sqrt(probability),
            Certainty = absorbed || mayBeRendered ? 0.5 : 1,
            Derivation = [.. plain.Derivation, .. Doubts(absorbed, mayBeRendered)],
        };
    }

    private static IEnumerable<string> Doubts(bool absorbed, bool mayBeRendered)
    {
        if (absorbed)
        {
            yield return "a neighbouring sentence may hold it";
        }

        if (mayBeRendered)
        {
            yield return "the sentence beside it, which has no counterpart either, may render it";
        }
    }

    private static bool MayRender(MatchContext context, Gap gap, Gap? beside)
    {
        if (beside is null || gap.Rows.Any(r => r.Probability >= 1) || !beside.Present.Any(gap.Lacking.Contains) || beside.Present.Any(gap.Present.Contains) ||
            (gap.Rows[0].Index - beside.Rows[^1].Index is not 1 && beside.Rows[0].Index - gap.Rows[^1].Index is not 1))
        {
            return false;
        }

        double own = SegmentContent.Words(context.Versions[gap.Present[0]], gap.Segments(gap.Present[0]));
        double other = SegmentContent.Words(context.Versions[beside.Present[0]], beside.Segments(beside.Present[0]));
        return own <= Alike * other && other <= Alike * own;
    }

    private static bool IsBesideText(PreparedVersion version, IEnumerable<int> segments) =>
        segments.All(s => version.BlockOf(s).Kind is BlockKind.FrontMatter or BlockKind.Code);

    private static string Names(MatchContext context, IEnumerable<int> versions) => string.Join(", ", versions.Select(v => context.Versions[v].Id));

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? string.Empty : "s");
}
