using System.Collections.Immutable;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Matching.Words;

namespace Compare.Core.Matching.Terms;

/// <summary>
/// Finds the terms that one segment has and another has not, both in the pivot language. Two translations of one sentence differ in many words by right; a term counts
/// where the sentence is rendered closely round it, so that the one stands in the other's place.
/// </summary>
internal static class TermComparison
{
    // Of the terms of a closely rendered sentence at least these are the same; where only a word was added, more.
    private const double LeastShared = 0.5;
    private const double LeastSharedAround = 0.75;

    // More words than these at one place are another way to say it, and not another term.
    private const int MostWords = 4;
    private const int MostTerms = 2;

    /// <summary>The places, in order.</summary>
    public static IEnumerable<TermChange> Find(IReadOnlyList<PivotWord> reference, IReadOnlyList<PivotWord> other, WordForms forms)
    {
        IReadOnlyList<WordChange> changes = PivotComparison.Compare(reference, other, forms);
        double shared = changes.Count == 0 ? 0 : Shared(reference, other, forms);
        if (shared < LeastShared)
        {
            yield break;
        }

        foreach (WordChange change in changes)
        {
            ImmutableArray<PivotWord> left = Missing(reference, change.LeftStart, change.LeftEnd, other, forms);
            ImmutableArray<PivotWord> right = Missing(other, change.RightStart, change.RightEnd, reference, forms);
            bool isShort = change.LeftEnd - change.LeftStart <= MostWords && change.RightEnd - change.RightStart <= MostWords;
            bool isReplaced = left.Length is > 0 and <= MostTerms && right.Length is > 0 and <= MostTerms;
            bool isAdded = change.LeftStart == change.LeftEnd && right.Length == 1 && change.RightEnd - change.RightStart == 1 && shared >= LeastSharedAround;
            if (isShort && (isReplaced || isAdded))
            {
                yield return new TermChange(left, right, change.LeftStart > 0 ? reference[change.LeftStart - 1] : null);
            }
        }
    }

    /// <summary>Whether words hold a term in some form.</summary>
    public static bool Holds(IReadOnlyList<PivotWord> words, PivotWord term, WordForms forms) => words.Any(w => forms.Same(w.Key, term.Key));

    private static double Shared(IReadOnlyList<PivotWord> reference, IReadOnlyList<PivotWord> other, WordForms forms)
    {
        PivotWord[] terms = [.. reference.Where(w => w.IsTerm)];
        return terms.Length == 0 ? 0 : (double)terms.Count(t => Holds(other, t, forms)) / terms.Length;
    }

    private static ImmutableArray<PivotWord> Missing(IReadOnlyList<PivotWord> words, int start, int end, IReadOnlyList<PivotWord> from, WordForms forms) =>
        [.. words.Skip(start).Take(end - start).Where(w => w.IsTerm && !Holds(from, w, forms))];
}
