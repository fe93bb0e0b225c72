using System.Collections.Immutable;
using Compare.Core.Aligning.Pivots;

namespace Compare.Core.Matching.Terms;

/// <summary>A place where a version, read in the pivot language, has other terms than the reference.</summary>
/// <param name="Reference">The reference's terms; empty where the other merely has one more.</param>
/// <param name="Other">The other version's terms; never empty.</param>
/// <param name="Before">The word of the reference that stands before the place; null at its beginning.</param>
internal sealed record TermChange(ImmutableArray<PivotWord> Reference, ImmutableArray<PivotWord> Other, PivotWord? Before)
{
    /// <summary>The reference's terms as one string.</summary>
    public string ReferenceKey => Key(Reference);

    /// <summary>The other's terms as one string.</summary>
    public string OtherKey => Key(Other);

    private static string Key(ImmutableArray<PivotWord> words) => string.Join(' ', words.Select(w => w.Key));
}
