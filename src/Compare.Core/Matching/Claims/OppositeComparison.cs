using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>
/// Finds concepts that stand in some versions where others have the contrary, and not the concept itself: rose and fell. Versions that negate differently
/// are left to the comparison of negations, since what is negated may be said by its contrary.
/// </summary>
internal static class OppositeComparison
{
    /// <summary>One difference for each pair of opposites that parts the versions.</summary>
    public static IEnumerable<Difference> Compare(MatchContext context, IReadOnlyList<ClaimCell> cells)
    {
        var seen = new HashSet<Concept>();
        foreach (ClaimCell cell in cells)
        {
            foreach (Cue cue in cell.Of(ClaimFamily.Pair))
            {
                if (seen.Add(cue.Concept) && seen.Add(cue.Concept.Opposite!) && Compare(context, cells, cue.Concept) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    private static Difference? Compare(MatchContext context, IReadOnlyList<ClaimCell> cells, Concept concept)
    {
        Concept opposite = concept.Opposite!;
        List<ClaimCell> own = [.. cells.Where(c => c.Has(concept) && !c.Has(opposite))];
        List<ClaimCell> contrary = [.. cells.Where(c => c.Has(opposite) && !c.Has(concept))];
        if (own.Count == 0 || contrary.Count == 0 || !SameNegations(own.Concat(contrary)))
        {
            return null;
        }

        return new Difference
        {
            Kind = DifferenceKind.DirectionChanged,
            Row = cells[0].Row,
            Stances =
            [
                .. own.Select(c => StanceOf(context, c, concept)).Concat(contrary.Select(c => StanceOf(context, c, opposite))).OrderBy(s => s.Version),
            ],

            // Some things may be told from either end: he left after she came, she came before he left.
            Lowered = concept.Role != ConceptRole.Demands ? 2 : Math.Max(own.Count, contrary.Count) > 1 ? 0 : 1,
            Certainty = 0.6,
        };
    }

    private static bool SameNegations(IEnumerable<ClaimCell> cells)
    {
        int? least = null;
        foreach (ClaimCell cell in cells)
        {
            int own = new NegationCount(cell).Least;
            if (own != (least ??= own))
            {
                return false;
            }
        }

        return true;
    }

    private static Stance StanceOf(MatchContext context, ClaimCell cell, Concept concept) =>
        ClaimStances.Speaking(context, cell, concept.Name, cell.Of(ClaimFamily.Pair).FindAll(c => c.Concept == concept));
}
