namespace Compare.Cli.Options;

/// <summary>What was typed for <c>facts</c>.</summary>
/// <param name="Shared">The options that every command has.</param>
/// <param name="Versions">The versions.</param>
/// <param name="Aligned">The table of aligned text, or null.</param>
/// <param name="Segments">How text is divided, or null.</param>
/// <param name="Only">The kinds of facts to show; empty for all.</param>
internal sealed record FactsOptions(SharedOptions Shared, IReadOnlyList<string> Versions, string? Aligned, string? Segments, IReadOnlyList<string> Only);
