using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>Words names that some versions have and others lack.</summary>
internal static class OneSidedNameWording
{
    /// <summary>What is missing, and where: <c>de shows no trace of Andrea Lemoine, whom en and fr name</c>.</summary>
    public static string Missing(Difference difference, Wording wording)
    {
        (Stance[] having, Stance[] lacking) = Split(difference);
        return $"{Names(wording, lacking)} {(lacking.Length == 1 ? "has" : "have")} no trace of {wording.Says(having[0])}, a name in {Names(wording, having)}";
    }

    /// <summary>What only some have: <c>de names Andrea Lemoine, of whom en and fr have no trace</c>.</summary>
    public static string Added(Difference difference, Wording wording)
    {
        (Stance[] having, Stance[] lacking) = Split(difference);
        return $"{Names(wording, having)} {(having.Length == 1 ? "has" : "have")} the name {wording.Says(having[0])}, of which {Names(wording, lacking)} {(lacking.Length == 1 ? "has" : "have")} no trace";
    }

    private static (Stance[] Having, Stance[] Lacking) Split(Difference difference) =>
        ([.. difference.Stances.Where(s => s.Side is not null)], [.. difference.Stances.Where(s => s.Side is null)]);

    private static string Names(Wording wording, Stance[] stances) => wording.Names(stances.Select(s => s.Version));
}
