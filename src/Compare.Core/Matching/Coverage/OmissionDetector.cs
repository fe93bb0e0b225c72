using System.Collections.Immutable;
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
    private const string Has = "has";

    // A date line, a caption, a bullet: fewer words than this are worth a note.
    private const double FewWords = 3;

    // Below this the aligner itself does not believe that there is no counterpart.
    private const double Doubtful = 0.5;

    // One version's text right beside another's of about this length may be a free rendering of it.
    private const double Alike = 2;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        var slack = new NeighbourSlack(context, new LengthModel(context));
        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
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
        int rows = gap.Rows.Length, count = gap.Present.Max(v => gap.Segments(v).Count());
        string size = Count(count, "segment") + ", " + Count((int)Math.Ceiling(words), "word");
        return new Difference
        {
            Kind = added ? DifferenceKind.SegmentAdded : DifferenceKind.SegmentOmitted,
            Row = gap.Rows[0].Index,
            Stances = [.. Stances(context, gap).OrderBy(s => s.Version)],
            Lowered = minor ? 1 : 0,
            Certainty = absorbed || mayBeRendered ? 0.5 : 1,
            Detail = size,
            Derivation = [.. Derive(context, gap, size, absorbed, mayBeRendered)],
        };
    }

    private static IEnumerable<Stance> Stances(MatchContext context, Gap gap)
    {
        foreach (int version in gap.Present)
        {
            yield return new Stance(version, Has, [.. gap.Rows.SelectMany(r => r.Cells[version]
                .Select(s => new Quotation(s, r.Index, context.Versions[version].Segments[s].Span)))]);
        }

        foreach (int version in gap.Lacking)
        {
            yield return new Stance(version, null, []);
        }
    }

    private static IEnumerable<string> Derive(MatchContext context, Gap gap, string size, bool absorbed, bool mayBeRendered)
    {
        yield return $"{Names(context, gap.Present)}: {size}; {Names(context, gap.Lacking)}: nothing in the same place";
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

    private static string Names(MatchContext context, ImmutableArray<int> versions) => string.Join(", ", versions.Select(v => context.Versions[v].Id));

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? string.Empty : "s");
}
