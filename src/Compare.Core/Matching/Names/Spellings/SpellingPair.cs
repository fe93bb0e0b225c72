using System.Collections.Immutable;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>Two spellings that may be one name.</summary>
/// <param name="First">One folded form.</param>
/// <param name="Second">The other.</param>
/// <param name="Relation">A near miss or a lookalike.</param>
/// <param name="Rows">The rows in which one version writes the one and another version the other; empty where both were met inside one version.</param>
public sealed record SpellingPair(string First, string Second, SpellingRelation Relation, IReadOnlyList<int> Rows)
{
    /// <summary>What was met on the way that speaks for one of the two.</summary>
    public ImmutableArray<Witness> Witnesses { get; init; } = [];
}
