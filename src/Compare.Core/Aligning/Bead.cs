using System.Collections.Immutable;

namespace Compare.Core.Aligning;

/// <summary>The segments of two versions that correspond (Gale and Church 1993): 1-1, 2-1, 1-0 and so on.</summary>
/// <param name="Left">The first version, by its place in the comparison.</param>
/// <param name="LeftSegments">Its segments, ascending; empty where it has no counterpart.</param>
/// <param name="Right">The second version.</param>
/// <param name="RightSegments">Its segments.</param>
/// <param name="Probability">How sure it is that these segments, and no others, correspond: 0 to 1.</param>
public sealed record Bead(int Left, ImmutableArray<int> LeftSegments, int Right, ImmutableArray<int> RightSegments, double Probability);
