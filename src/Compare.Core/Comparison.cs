using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Core.Judging;

namespace Compare.Core;

/// <summary>The result: the versions as they were understood, how they correspond, and what differs.</summary>
/// <param name="Versions">The versions in the order given.</param>
/// <param name="Grid">How they correspond.</param>
/// <param name="Findings">What differs, the worst first.</param>
public sealed record Comparison(IReadOnlyList<PreparedVersion> Versions, Grid Grid, ImmutableArray<Finding> Findings)
{
    /// <summary>What the versions say in one language, where a translator was asked; else null.</summary>
    public PivotSet? Pivots { get; init; }
}
