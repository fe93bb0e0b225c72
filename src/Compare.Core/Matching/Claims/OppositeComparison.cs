using Compare.Core.Extracting;
using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>
/// Finds concepts that stand in some versions where others have the contrary, and not the concept itself: rose and fell. Versions that negate differently
/// are left to the comparison of negations, since what is negated may be said by its contrary.
/// </summary>
internal static class OppositeComparison
{
    // So many versions with one word make its contrary elsewhere an error.
    private const int Several = 2;

    // A date or time within so many letters is what before and after speak of.
    private const int Nearest = 12;

    /// <summary>One difference for each pair of opposites that parts the versions.</summary>
    public static IEnumerable<Difference> Compare(MatchContext context, IReadOnlyList<ClaimCell> cells)
    {
        IReadOnlyList<NegationCount> counts = [];
        var seen = new HashSet<Concept>();
        foreach (ClaimCell cell in cells)
        {
            foreach (Cue cue in cell.Of(ClaimFamily.Pair))
            {
                if (seen.Add(cue.Concept) && seen.Add(cue.Concept.Opposite!))
                {
                    counts = counts.Count == 0 ? NegatingAlike(cells) : counts;
                    if ((Compare(context, counts, cue.Concept, false) ?? Compare(context, counts, cue.Concept, true)) is { } difference)
                    {
                        yield return difference;
                    }
                }
            }
        }
    }

    private static Difference? Compare(MatchContext context, IReadOnlyList<NegationCount> counts, Concept concept, bool negated)
    {
        Concept opposite = concept.Opposite!;
        List<ClaimCell> own = Saying(counts, concept, negated), contrary = Saying(counts, opposite, negated);
        if (own.Count == 0 || contrary.Count == 0)
        {
            return null;
        }

        return new Difference
        {
            Kind = DifferenceKind.DirectionChanged,
            Row = own[0].Row,
            Stances =
            [
                .. own.Select(c => StanceOf(context, c, concept)).Concat(contrary.Select(c => StanceOf(context, c, opposite))).OrderBy(s => s.Version),
            ],
            Lowered = Lowered(context, concept, own, contrary),
            Certainty = 0.6,
        };
    }

    // Some things may be told from either end: he left after she came, she came before he left; not so where all say it of a date or time.
    private static int Lowered(MatchContext context, Concept concept, List<ClaimCell> own, List<ClaimCell> contrary)
    {
        if (concept.Role == ConceptRole.Demands)
        {
            return Math.Max(own.Count, contrary.Count) >= Several ? 0 : 1;
        }

        return own.TrueForAll(c => IsAnchored(context, c, concept)) && contrary.TrueForAll(c => IsAnchored(context, c, concept.Opposite!)) ? 1 : 2;
    }

    // The versions that negate as often as most; of counts that equally many have, the first version's.
    private static List<NegationCount> NegatingAlike(IReadOnlyList<ClaimCell> cells)
    {
        List<NegationCount> counts = [.. cells.Select(c => new NegationCount(c))];
        int usual = counts.GroupBy(c => c.Least).OrderByDescending(g => g.Count()).First().Key;
        return cells.Count == 2 && counts[0].Least != counts[1].Least ? [] : counts.FindAll(c => c.Least == usual);
    }

    // A version that has both words may mean either; what is negated is compared with what is negated.
    private static List<ClaimCell> Saying(IReadOnlyList<NegationCount> counts, Concept concept, bool negated) =>
    [
        .. counts
            .Where(c => c.Cell.Has(concept) && !c.Cell.Has(concept.Opposite!) && c.Cell.Cues.Any(cue => cue.Concept == concept && c.IsNegated(cue)) == negated)
            .Select(c => c.Cell),
    ];

    private static bool IsAnchored(MatchContext context, ClaimCell cell, Concept concept)
    {
        foreach (Cue cue in cell.Cues)
        {
            foreach (Extraction extraction in cue.Concept == concept ? context.Versions[cell.Version].Extractions[cue.Segment] : [])
            {
                int between = extraction.Span.Start >= cue.Span.End ? extraction.Span.Start - cue.Span.End : cue.Span.Start - extraction.Span.End;
                if (extraction.Kind is ExtractionKind.Date or ExtractionKind.Time && between is >= 0 and <= Nearest)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Stance StanceOf(MatchContext context, ClaimCell cell, Concept concept) =>
        ClaimStances.Speaking(context, cell, concept.Name, cell.Of(ClaimFamily.Pair).FindAll(c => c.Concept == concept));
}
