using Compare.Core.Matching;

namespace Compare.Core.Checking.References;

/// <summary>Words a difference in which versions state something to the letter and others may not have it at all.</summary>
internal static class StatedWording
{
    /// <summary>What the versions state where they differ, and which versions do not have it.</summary>
    /// <param name="difference">A difference that at least one version has a part in.</param>
    /// <param name="wording">Names the versions.</param>
    /// <param name="differs">What comes before the sides where they differ.</param>
    /// <param name="lacks">The predicate of one version that does not have it, and of several.</param>
    public static string Of(Difference difference, Wording wording, string differs, (string One, string Several) lacks)
    {
        var silent = new List<int>();
        var stated = new List<Stance>();
        foreach (Stance stance in difference.Stances)
        {
            if (stance.Side is null)
            {
                silent.Add(stance.Version);
            }
            else
            {
                stated.Add(stance);
            }
        }

        string missing = silent.Count == 0 ? string.Empty : $"{wording.Names(silent)} {(silent.Count == 1 ? lacks.One : lacks.Several)}";
        return stated.TrueForAll(s => s.Side == stated[0].Side)
            ? $"{missing} {wording.Says(stated[0])}, as {wording.Name(stated[0].Version)} does"
            : differs + wording.Sides(difference with { Stances = [.. stated] }) + (missing.Length == 0 ? string.Empty : $"; {missing} anything of the kind");
    }
}
