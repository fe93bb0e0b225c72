using Compare.Core;

namespace Compare.Formats.Reporting;

/// <summary>A comparison with what a report says of its files.</summary>
/// <param name="Comparison">The result.</param>
/// <param name="Sources">For each version the file that it came from.</param>
/// <param name="ToolVersion">The version of this tool.</param>
public sealed record ReportedComparison(Comparison Comparison, IReadOnlyList<SourceFile> Sources, string ToolVersion)
{
    /// <summary>What a baseline came to; null where there is none. The findings that it hides are not among those of the comparison.</summary>
    public BaselineOutcome? Baseline { get; init; }
}
