using System.Collections.Immutable;
using Compare.Core.Matching;

namespace Compare.Core.Judging;

/// <summary>Turns differences into findings: severity, confidence, suspects, expectation, precedence, merging, order.</summary>
public static class Judge
{
    /// <summary>The findings, the worst first.</summary>
    public static ImmutableArray<Finding> Decide(MatchContext context, IReadOnlyList<Difference> differences) => [];
}
