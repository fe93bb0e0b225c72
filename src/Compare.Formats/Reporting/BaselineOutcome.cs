namespace Compare.Formats.Reporting;

/// <summary>What a baseline came to: findings that were looked at before.</summary>
/// <param name="Path">The file.</param>
/// <param name="Accepted">How many findings it hides.</param>
/// <param name="Gone">The fingerprints of entries that no finding answers to any more.</param>
public sealed record BaselineOutcome(string Path, int Accepted, IReadOnlyList<string> Gone);
