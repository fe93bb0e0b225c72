using Compare.Core;

namespace Compare.Formats.Reporting;

/// <summary>A comparison with what a report says of its files.</summary>
/// <param name="Comparison">The result.</param>
/// <param name="Sources">For each version the file that it came from.</param>
/// <param name="ToolVersion">The version of this tool.</param>
public sealed record ReportedComparison(Comparison Comparison, IReadOnlyList<SourceFile> Sources, string ToolVersion);
