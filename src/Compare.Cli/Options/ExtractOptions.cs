namespace Compare.Cli.Options;

/// <summary>What was typed for <c>extract</c>.</summary>
/// <param name="Shared">The options that every command has.</param>
/// <param name="Versions">The version; one is meant.</param>
/// <param name="Segments">How text is divided, or null.</param>
internal sealed record ExtractOptions(SharedOptions Shared, IReadOnlyList<string> Versions, string? Segments);
