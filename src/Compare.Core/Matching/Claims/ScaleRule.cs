using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>A row of the table of scales: versions whose cues of a family stand far apart in strength say different things (certainly, perhaps).</summary>
/// <param name="Kind">What it is a difference of.</param>
/// <param name="Family">The family.</param>
/// <param name="Apart">The least distance in strength that is reported.</param>
/// <param name="Clear">The least distance that is not a matter of wording; below it a difference is lowered to a note.</param>
internal sealed record ScaleRule(DifferenceKind Kind, ClaimFamily Family, int Apart, int Clear)
{
    /// <summary>
    /// The difference between the versions that say what most say and those that are far from it, or null. A version with a cue of the family that has no
    /// place on the scale takes no part: it may mean any.
    /// </summary>
    public Difference? Compare(MatchContext context, IReadOnlyList<ClaimCell> cells)
    {
        List<ClaimCell> placed = [.. cells.Where(c => c.Has(Family) && c.Of(Family).TrueForAll(cue => cue.Concept.Strength > 0))];
        if (placed.Count < 2)
        {
            return null;
        }

        Concept usual = Usual(placed);
        List<ClaimCell> agreeing = placed.FindAll(c => c.Has(usual));
        List<ClaimCell> odd = placed.FindAll(c => !c.Has(usual) && agreeing.TrueForAll(a => Distance(c, a) >= Apart));
        return odd.Count == 0 ? null : new Difference
        {
            Kind = Kind,
            Row = cells[0].Row,
            Stances = [.. agreeing.Select(c => StanceOf(context, c, usual)).Concat(odd.Select(c => StanceOf(context, c, c.Of(Family)[0].Concept))).OrderBy(s => s.Version)],
            Lowered = odd.TrueForAll(c => agreeing.Exists(a => Distance(c, a) >= Clear)) ? 0 : 1,
            Certainty = 0.6,
        };
    }

    // The concept that most versions have; of equals, the first version's.
    private Concept Usual(List<ClaimCell> cells)
    {
        Concept? usual = null;
        int most = 0;
        foreach (Cue cue in cells.SelectMany(c => c.Of(Family)))
        {
            int count = cells.Count(c => c.Has(cue.Concept));
            (usual, most) = count > most ? (cue.Concept, count) : (usual, most);
        }

        return usual!;
    }

    private int Distance(ClaimCell left, ClaimCell right)
    {
        int least = int.MaxValue;
        foreach (Cue a in left.Of(Family))
        {
            foreach (Cue b in right.Of(Family))
            {
                least = Math.Min(least, Math.Abs(a.Concept.Strength - b.Concept.Strength));
            }
        }

        return least;
    }

    private static Stance StanceOf(MatchContext context, ClaimCell cell, Concept concept) =>
        ClaimStances.Speaking(context, cell, concept.Name, cell.Of(concept.Family).FindAll(c => c.Concept == concept));
}
