using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>Words differences between claims: who has which cue.</summary>
internal static class ClaimWording
{
    /// <summary>One clause a side, suspects first: <c>de has no negation where en has “not”</c>.</summary>
    public static string Sides(Difference difference, Wording wording)
    {
        List<string> clauses = [.. difference.Stances
            .GroupBy(s => s.Side)
            .OrderByDescending(g => g.Any(s => wording.Suspects.Contains(s.Version)))
            .ThenByDescending(g => g.Key is null)
            .ThenBy(g => g.Min(s => s.Version))
            .Select(g => $"{wording.Names(g.Select(s => s.Version))} {(g.Count() == 1 ? "has" : "have")} {wording.Says(wording.Shown(g))}")];
        return clauses.Count < 2 ? Wording.Join(clauses) : clauses[0] + " where " + Wording.Join(clauses[1..]);
    }
}
