using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>A row of the table of what must not be lost: cues of these concepts need a counterpart, in the way of one of these families.</summary>
/// <param name="Kind">What it is a difference of.</param>
/// <param name="Family">The family of the concepts.</param>
/// <param name="Concepts">The concepts by name.</param>
/// <param name="Excuses">The families of which any cue may stand for them.</param>
/// <param name="Lowered">How many steps below its check's severity a loss starts.</param>
/// <param name="InTwo">How many further steps where there are two versions and no other voice.</param>
/// <param name="Insisting">Whether only cues that the table marks with <c>!</c> need a counterpart: sure words of saying among many that have other senses.</param>
/// <param name="Nothing">What a version that has none of it has, in words.</param>
internal sealed record LossRule(DifferenceKind Kind, ClaimFamily Family, string[] Concepts, ClaimFamily[] Excuses, int Lowered, int InTwo, bool Insisting, string Nothing)
{
    // That something will happen is no way to say that it may; but futures are also how languages guess, so that it is a step less in two versions.
    private const string Announcing = "will";

    // What falls below a note where nobody else supports it is not worth a line.
    private const int Deepest = 1;

    // Where this many versions or more could say it, fewer are no witness that it ought to be said.
    private const int Several = 3;

    /// <summary>The difference between versions that have such cues and versions that have nothing in their place, or null. Versions that have something else take no part.</summary>
    public Difference? Compare(MatchContext context, IReadOnlyList<ClaimCell> cells)
    {
        var stances = new List<Stance>();
        int having = 0, lacking = 0, announcing = 0;
        foreach (ClaimCell cell in cells)
        {
            List<Cue> cues = cell.Of(Family).FindAll(c => Array.IndexOf(Concepts, c.Concept.Name) >= 0 && (c.Insists || !Insisting));
            if (cues.Count > 0)
            {
                having++;
                stances.Add(ClaimStances.Speaking(context, cell, Concepts[0], cues));
            }
            else if (Array.TrueForAll(Excuses, f => cell.Table.Knows(f)) && !cell.Cues.Any(c => Array.IndexOf(Excuses, c.Concept.Family) >= 0 && c.Concept.Name != Announcing))
            {
                lacking++;
                announcing += cell.Cues.Any(c => c.Concept.Name == Announcing) ? 1 : 0;
                stances.Add(ClaimStances.Silent(context, cell, Nothing));
            }
        }

        // Of several versions, what a minority says is its own wording; what a minority lacks was lost.
        bool lost = having > 0 && lacking > 0 && (cells.Count == 2 || having > lacking);
        int lowered = Lowered + (cells.Count == 2 ? InTwo + announcing : 0) + (lacking > 1 || (cells.Count > Several && having < Several) ? 1 : 0);
        return !lost || (cells.Count == 2 && lowered > Deepest) ? null : new Difference
        {
            Kind = Kind,
            Row = cells[0].Row,
            Stances = [.. stances],
            Lowered = lowered,
            Certainty = 0.6,
        };
    }
}
