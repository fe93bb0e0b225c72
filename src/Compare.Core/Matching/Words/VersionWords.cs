namespace Compare.Core.Matching.Words;

/// <summary>What one version has in a row.</summary>
/// <param name="Version">The version.</param>
/// <param name="Units">Its units, in order.</param>
public sealed record VersionWords(int Version, IReadOnlyList<WordUnit> Units);
