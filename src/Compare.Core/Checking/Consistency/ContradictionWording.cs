using Compare.Core.Matching;

namespace Compare.Core.Checking.Consistency;

/// <summary>Words a figure that one version, or all, state in two ways.</summary>
internal static class ContradictionWording
{
    /// <summary><c>en, es and fr contradict themselves: "more than 2.1 million voters" in one place, "210 Million voters" in another: 100 times as much</c>.</summary>
    public static string Word(Difference difference, Wording wording)
    {
        Stance first = difference.Stances[0];
        bool one = difference.Stances.Length == 1;
        string places = Wording.Join([.. first.Quotations.Take(2).Select((q, i) => $"“{wording.Quote(first.Version, q)}” in {(i == 0 ? "one place" : "another")}")]);
        string versions = wording.Names(difference.Stances.Select(s => s.Version));
        return $"{versions} {(one ? "contradicts itself" : "contradict themselves")}: {places}{(difference.Detail is null ? string.Empty : ", " + difference.Detail)}";
    }
}
