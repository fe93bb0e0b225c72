using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>What came of an article: its result, or the line that an earlier run wrote of it.</summary>
/// <param name="Result">The result, where it was done now.</param>
/// <param name="Line">The line of an earlier run with its line feed, where it was done then.</param>
/// <param name="Done">What that line counts.</param>
internal sealed record Outcome(ArticleResult? Result, byte[]? Line, DoneSummary? Done);
