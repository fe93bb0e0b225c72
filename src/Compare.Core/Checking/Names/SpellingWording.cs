using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>Words how versions spell a name.</summary>
internal static class SpellingWording
{
    /// <summary>One clause a spelling, the odd one first: <c>fr writes Chalyabinsk where en and es write Chelyabinsk</c>.</summary>
    public static string BySpelling(Difference difference, Wording wording)
    {
        var sides = difference.Stances
            .GroupBy(s => s.Side, StringComparer.Ordinal)
            .OrderByDescending(g => g.All(s => wording.Suspects.Contains(s.Version)))
            .ThenBy(g => g.Min(s => s.Version))
            .Select(g => $"{wording.Names(g.Select(s => s.Version))} {(g.Count() == 1 ? "writes" : "write")} {Bare(wording, g.First())}")
            .ToList();
        return string.Join(" where ", sides);
    }

    /// <summary>One clause a version, with how often it writes what: <c>en writes ScytI (22 times) and Scytl (5 times), es writes Scytl (30 times)</c>.</summary>
    public static string ByVersion(Difference difference, Wording wording)
    {
        var versions = difference.Stances
            .GroupBy(s => s.Version)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Select(g => $"{wording.Name(g.Key)} writes {Wording.Join([.. g.Select(wording.Says)])}");
        return string.Join(", ", versions);
    }

    private static string Bare(Wording wording, Stance stance) => stance.Quotations.IsEmpty ? wording.Says(stance) : wording.Quote(stance.Version, stance.Quotations[0]);
}
