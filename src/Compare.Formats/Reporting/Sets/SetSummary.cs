namespace Compare.Formats.Reporting.Sets;

/// <summary>What a set came to.</summary>
/// <param name="Articles">How many articles there are.</param>
/// <param name="WithErrors">Those with errors.</param>
/// <param name="WithWarnings">Those with warnings and no errors.</param>
/// <param name="Errors">All errors.</param>
/// <param name="Warnings">All warnings.</param>
/// <param name="Notes">All notes.</param>
/// <param name="Failed">Articles that could not be compared.</param>
/// <param name="Skipped">Articles of which there is one version only.</param>
public sealed record SetSummary(int Articles, int WithErrors, int WithWarnings, int Errors, int Warnings, int Notes, int Failed, int Skipped)
{
    /// <summary>The version of this tool.</summary>
    public string ToolVersion { get; init; } = string.Empty;
}
