using Compare.Core.Aligning.Pivots;
using Compare.Core.Matching.Words;

namespace Compare.Core.Matching.Terms;

/// <summary>Compares what two versions say in the pivot language, word by word.</summary>
public static class PivotComparison
{
    /// <summary>The places that differ, in order; forms of one word do not.</summary>
    /// <param name="reference">The words that the others are compared with.</param>
    /// <param name="other">The words of another version.</param>
    public static IReadOnlyList<WordChange> Compare(IReadOnlyList<PivotWord> reference, IReadOnlyList<PivotWord> other)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(other);
        string[] left = [.. reference.Select(w => w.Key)];
        return WordComparison.Compare(left, [.. other.Select(w => Array.Find(left, l => WordForms.Same(l, w.Key)) ?? w.Key)]);
    }

    /// <summary>
    /// The version that the others are compared with: the first that is in the pivot language itself, since nothing was translated there; without one the
    /// first of all.
    /// </summary>
    public static int ReferenceOf(PivotSet pivots)
    {
        ArgumentNullException.ThrowIfNull(pivots);
        int own = Enumerable.Range(0, pivots.Versions.Count).FirstOrDefault(v => IsOwn(pivots, v), -1);
        return Math.Max(0, own);
    }

    /// <summary>Whether a version is in the pivot language itself.</summary>
    public static bool IsOwn(PivotSet pivots, int version)
    {
        ArgumentNullException.ThrowIfNull(pivots);
        int own = pivots.Versions[version].Count(s => s is { IsOwn: true });
        return 2 * own > pivots.Versions[version].Count;
    }
}
