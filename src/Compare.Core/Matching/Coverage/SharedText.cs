using System.Collections.Immutable;
using Compare.Core.Matching.Words;

namespace Compare.Core.Matching.Coverage;

/// <summary>A segment of one version that has nearly the same words as another version's segments in the same row.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Segment">Its segment.</param>
/// <param name="Row">The row in which both stand.</param>
/// <param name="Other">The version that it shares the words with.</param>
/// <param name="OtherSegments">That version's segments in the row.</param>
/// <param name="Units">The segment's units.</param>
/// <param name="Share">How many of its units the other has in the same order, 0 to 1.</param>
/// <param name="IsWhole">Whether the other has nothing beyond these words.</param>
public sealed record SharedText(
    int Version, int Segment, int Row, int Other, ImmutableArray<int> OtherSegments, IReadOnlyList<WordUnit> Units, double Share, bool IsWhole)
{
    /// <summary>How many of the units are words of the language, characters of scripts without spaces counted by halves.</summary>
    public double OrdinaryWords => Units.Where(u => u.IsOrdinary).Sum(u => Text.Scripts.IsSpaced(u.Script) ? 1 : 0.5);
}
