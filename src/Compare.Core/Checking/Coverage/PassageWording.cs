using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>What the wording of passages that were left out or put in shares.</summary>
internal static class PassageWording
{
    /// <summary>The version that strays: the one that stands alone; of two versions the second.</summary>
    public static Stance Odd(Difference difference) =>
        difference.Stances.First(s => difference.Stances.Count(o => o.Side == s.Side) == 1 && (difference.Stances.Length > 2 || s.Version > 0));

    /// <summary>The version whose clause is quoted, where that is known: it is quoted in part, the others whole.</summary>
    public static Stance? Holder(Difference difference, Wording wording) =>
        difference.Stances.FirstOrDefault(s => s.Quotations.Any(q => q.Span != wording.Versions[s.Version].Segments[q.Segment].Span));
}
