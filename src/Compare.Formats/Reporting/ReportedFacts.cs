using System.Collections.Immutable;
using Compare.Core.Matching.Facts;

namespace Compare.Formats.Reporting;

/// <summary>The facts of a comparison that are to be shown.</summary>
/// <param name="Comparison">The comparison that they are of.</param>
/// <param name="Facts">The facts, in order; all of the comparison's or some kinds of them.</param>
public sealed record ReportedFacts(ReportedComparison Comparison, ImmutableArray<StatedFact> Facts);
