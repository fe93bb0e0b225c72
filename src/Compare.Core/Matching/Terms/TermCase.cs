using Compare.Core.Aligning;

namespace Compare.Core.Matching.Terms;

/// <summary>A changed term in one row: who has it, and who has the reference's.</summary>
/// <param name="Row">The row.</param>
/// <param name="Change">The change, in the words of the first version that has it.</param>
/// <param name="Changed">The versions that have the other term, ascending.</param>
/// <param name="Kept">The further versions whose translation has the reference's term, ascending.</param>
/// <param name="Others">How many versions besides the reference were translated in this row.</param>
internal sealed record TermCase(GridRow Row, TermChange Change, IReadOnlyList<int> Changed, IReadOnlyList<int> Kept, int Others)
{
    /// <summary>What makes cases of several rows one finding: the same versions have the same term for the same.</summary>
    public string Key => $"{string.Join(',', Changed)}|{Change.ReferenceKey}|{Change.OtherKey}";

    /// <summary>
    /// Whether it is worth a note. A translation of a translation has other words by right, so one alone is believed only where another version's has the reference's
    /// term, or where there is no other to ask; where several have the same other term, they were made from each other or err alike.
    /// </summary>
    public bool IsTold => Kept.Count > 0 || Changed.Count > 1 || (Others == 1 && Change.Reference.Length > 0);
}
