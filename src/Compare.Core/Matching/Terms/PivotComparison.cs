using Compare.Core.Aligning.Pivots;
using Compare.Core.Languages;
using Compare.Core.Matching.Words;

namespace Compare.Core.Matching.Terms;

/// <summary>Compares what two versions say in the pivot language, word by word.</summary>
public static class PivotComparison
{
    // Longer passages are no sentences; comparing each word with each would cost the square of their length.
    private const int MostWords = 500;

    /// <summary>The places that differ, in order; forms of one word do not. None where a side is too long to compare.</summary>
    /// <param name="reference">The words that the others are compared with.</param>
    /// <param name="other">The words of another version.</param>
    /// <param name="forms">Knows forms of one word.</param>
    internal static IReadOnlyList<WordChange> Compare(IReadOnlyList<PivotWord> reference, IReadOnlyList<PivotWord> other, WordForms forms)
    {
        if (Math.Max(reference.Count, other.Count) > MostWords)
        {
            return [];
        }

        string[] left = [.. reference.Select(w => w.Key)];
        return WordComparison.Compare(left, [.. other.Select(w => Array.Find(left, l => forms.Same(l, w.Key)) ?? w.Key)]);
    }

    /// <summary>The terms of <paramref name="other"/> that stand where it differs, and that the reference has in no form; in order.</summary>
    /// <param name="pivot">The pivot language.</param>
    /// <param name="reference">The words that the others are compared with.</param>
    /// <param name="other">The words of another version.</param>
    public static IEnumerable<PivotWord> Differing(Language pivot, IReadOnlyList<PivotWord> reference, IReadOnlyList<PivotWord> other)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(other);
        var forms = new WordForms(Thesaurus.For(pivot));
        return Compare(reference, other, forms)
            .SelectMany(c => other.Skip(c.RightStart).Take(c.RightEnd - c.RightStart))
            .Where(w => w.IsTerm && !TermComparison.Holds(reference, w, forms));
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
