namespace Compare.Cli.Options;

/// <summary>What was typed for <c>cache</c>.</summary>
/// <param name="Action"><c>stats</c>, <c>prune</c>, <c>clear</c> or <c>verify</c>, or null.</param>
/// <param name="Shared">The options that every command has.</param>
/// <param name="Cache">The folder, or null.</param>
/// <param name="OlderThan">The age in days from which entries are pruned, as typed, or null.</param>
internal sealed record CacheOptions(string? Action, SharedOptions Shared, string? Cache, string? OlderThan);
