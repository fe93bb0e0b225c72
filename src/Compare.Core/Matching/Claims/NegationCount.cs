using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>
/// How often a version negates in a row: at least so often by its explicit cues, and perhaps more often by words that have a negation in their meaning
/// (lack, without, un-) or go together with an explicit one (negative concord).
/// </summary>
internal sealed class NegationCount
{
    private readonly List<Concept> implied = [];
    private readonly int joining;

    /// <summary>Counts the negations of a cell.</summary>
    public NegationCount(ClaimCell cell)
    {
        Cell = cell;
        var demanding = new List<Cue>();
        var joined = new List<Cue>();
        foreach (Cue cue in cell.Of(ClaimFamily.Negation))
        {
            switch (cue.Concept.Role)
            {
                case ConceptRole.Demands:
                    demanding.Add(cue);
                    break;
                case ConceptRole.Joins:
                    joined.Add(cue);
                    break;
                default:
                    implied.Add(cue.Concept);
                    break;
            }
        }

        // Where nothing else negates, the first joining word does: nadie vino.
        Explicit = demanding.Count > 0 || joined.Count == 0 ? demanding : [joined[0]];
        joining = demanding.Count > 0 ? joined.Count : Math.Max(0, joined.Count - 1);
    }

    /// <summary>The cell that was counted.</summary>
    public ClaimCell Cell { get; }

    /// <summary>The explicit negations, in their order.</summary>
    public IReadOnlyList<Cue> Explicit { get; }

    /// <summary>Whether this version negates oftener than <paramref name="other"/> can be read to, all that may stand for a negation there taken for one.</summary>
    public bool Exceeds(NegationCount other)
    {
        var spare = new List<Concept>(other.implied);
        foreach (Concept concept in implied)
        {
            spare.Remove(concept);
        }

        return Explicit.Count > other.Explicit.Count + other.joining + spare.Count;
    }
}
