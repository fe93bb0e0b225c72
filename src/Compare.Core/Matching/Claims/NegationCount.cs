using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>
/// How often a version negates in a row: at least so often by its explicit cues, and perhaps more often by words that have a negation in their meaning
/// (lack, without, un-) or go together with an explicit one (negative concord).
/// </summary>
internal sealed class NegationCount
{
    // An explicit negation this close behind another may be its echo: no heels, no ruffles. One this close to a word negates it: not far.
    private const int NearestWords = 3;

    private readonly List<Concept> implied = [];
    private readonly List<Cue> insisting = [];
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
                    if (cue.Insists)
                    {
                        insisting.Add(cue);
                    }

                    break;
            }
        }

        // Where nothing else negates, the first joining word does: nadie vino.
        Explicit = demanding.Count > 0 || joined.Count == 0 ? demanding : [joined[0]];
        int echoes = Echoes(demanding);
        Least = Explicit.Count - echoes;
        joining = (demanding.Count > 0 ? joined.Count : Math.Max(0, joined.Count - 1)) + echoes;
    }

    /// <summary>The cell that was counted.</summary>
    public ClaimCell Cell { get; }

    /// <summary>The explicit negations, in their order.</summary>
    public IReadOnlyList<Cue> Explicit { get; }

    /// <summary>The cues that show its negations: the explicit ones, else those that must be answered; empty where there are neither.</summary>
    public IReadOnlyList<Cue> Shown => Explicit.Count > 0 ? Explicit : insisting;

    /// <summary>Versions of one level say the same: how often they negate at least, or -1 where they do so by words alone that must be answered.</summary>
    public int Level => Least > 0 || insisting.Count == 0 ? Least : -1;

    /// <summary>How often the version negates at least, its echoes left aside.</summary>
    public int Least { get; }

    /// <summary>
    /// Whether this version negates oftener than <paramref name="other"/> can be read to: all that may stand for a negation there is taken for one, and so is a
    /// word for the contrary of what is negated here (not long, briefly). A word that must be answered exceeds a version that has nothing of the kind at all.
    /// </summary>
    public bool Exceeds(NegationCount other)
    {
        var spare = new List<Concept>(other.implied);
        foreach (Concept concept in implied)
        {
            spare.Remove(concept);
        }

        if (Level == -1 && other.Shown.Count + other.implied.Count + other.joining == 0)
        {
            return true;
        }

        int accepted = other.Least + other.joining + spare.Count;
        return Least > accepted && Least > accepted + Contraries(other);
    }

    /// <summary>Whether an explicit negation stands so close to a cue that it may negate it.</summary>
    public bool IsNegated(Cue cue)
    {
        foreach (Cue negation in Explicit)
        {
            int between = negation.Word < cue.Word ? cue.Word - negation.EndWord : negation.Word - cue.EndWord;
            if (negation.Segment == cue.Segment && between <= NearestWords)
            {
                return true;
            }
        }

        return false;
    }

    private static int Echoes(List<Cue> cues)
    {
        int echoes = 0;
        for (int c = 1; c < cues.Count; c++)
        {
            echoes += cues[c].Segment == cues[c - 1].Segment && cues[c].Word - cues[c - 1].EndWord <= NearestWords ? 1 : 0;
        }

        return echoes;
    }

    private int Contraries(NegationCount other)
    {
        int found = 0;
        foreach (Cue cue in Cell.Of(ClaimFamily.Pair))
        {
            Concept opposite = cue.Concept.Opposite!;
            found += IsNegated(cue) && !Cell.Has(opposite) && !other.Cell.Has(cue.Concept) && other.Cell.Has(opposite) ? 1 : 0;
        }

        return found;
    }
}
