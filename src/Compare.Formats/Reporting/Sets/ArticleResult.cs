namespace Compare.Formats.Reporting.Sets;

/// <summary>What came of one article of a set; with neither comparison nor refusal there was one version only, and nothing to compare.</summary>
/// <param name="Article">The article.</param>
/// <param name="Settings">A digest of the tool and its settings: equal digests and equal files give equal results.</param>
public sealed record ArticleResult(string Article, string Settings)
{
    /// <summary>The comparison, or null.</summary>
    public ReportedComparison? Reported { get; init; }

    /// <summary>Why it could not be compared, as a sentence; or null.</summary>
    public string? Refusal { get; init; }

    /// <summary>What a person should know beside the result.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
