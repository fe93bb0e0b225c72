namespace Compare.Cli.Sets;

/// <summary>What is read again of a line of results, to tell whether it still holds.</summary>
/// <param name="Article">The article.</param>
/// <param name="Settings">The digest of tool and settings that it was made with.</param>
/// <param name="Versions">The files that were read; null where it could not be compared.</param>
/// <param name="Summary">What was found.</param>
internal sealed record DoneLine(string? Article, string? Settings, IReadOnlyList<DoneVersion>? Versions, DoneSummary? Summary);
