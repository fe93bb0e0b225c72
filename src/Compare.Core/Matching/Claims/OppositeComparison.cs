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
                    if (Compare(context, counts, cue.Concept) is { } difference)
                    {
                        yield return difference;
                    }
                }
            }
        }
    }

    private static Difference? Compare(MatchContext context, IReadOnlyList<NegationCount> counts, Concept concept)
    {
        Concept opposite = concept.Opposite!;
        List<ClaimCell> own = Saying(counts, concept), contrary = Saying(counts, opposite);
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

            // Some things may be told from either end: he left after she came, she came before he left.
            Lowered = concept.Role != ConceptRole.Demands ? 2 : Math.Max(own.Count, contrary.Count) >= Several ? 0 : 1,
            Certainty = 0.6,
        };
    }

    // The versions that negate as often as most; of counts that equally many have, the first version's.
    private static List<NegationCount> NegatingAlike(IReadOnlyList<ClaimCell> cells)
    {
        List<NegationCount> counts = [.. cells.Select(c => new NegationCount(c))];
        int usual = counts.GroupBy(c => c.Least).OrderByDescending(g => g.Count()).First().Key;
        return cells.Count == 2 && counts[0].Least != counts[1].Least ? [] : counts.FindAll(c => c.Least == usual);
    }

    // A version that has both words, or negates the word, may mean either.
    private static List<ClaimCell> Saying(IReadOnlyList<NegationCount> counts, Concept concept) =>
    [
        .. counts
            .Where(c => c.Cell.Has(concept) && !c.Cell.Has(concept.Opposite!) && !c.Cell.Cues.Any(cue => cue.Concept == concept && c.IsNegated(cue)))
            .Select(c => c.Cell),
    ];

    private static Stance StanceOf(MatchContext context, ClaimCell cell, Concept concept) =>
        ClaimStances.Speaking(context, cell, concept.Name, cell.Of(ClaimFamily.Pair).FindAll(c => c.Concept == concept));
}
