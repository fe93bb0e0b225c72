namespace Compare.Cli.Options;

/// <summary>What was typed of many articles.</summary>
/// <param name="Pattern">The pattern by which files are paired, or null.</param>
/// <param name="Manifest">The list of articles, or null.</param>
/// <param name="Shard">Which part of the set is done here, or null.</param>
/// <param name="Jobs">How many articles are compared at once, or null.</param>
/// <param name="Resume">The file of results that is gone on with, or null.</param>
internal sealed record SetOptions(string? Pattern, string? Manifest, string? Shard, string? Jobs, string? Resume)
{
    /// <summary>Whether anything was typed that is about many articles.</summary>
    public bool IsAny => (Pattern ?? Manifest ?? Shard ?? Jobs ?? Resume) is not null;
}
