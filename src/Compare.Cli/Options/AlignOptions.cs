namespace Compare.Cli.Options;

/// <summary>What was typed for <c>align</c>.</summary>
/// <param name="Shared">The options that every command has.</param>
/// <param name="Versions">The versions.</param>
/// <param name="Segments">How text is divided, or null.</param>
/// <param name="Translation">What was typed about a translator.</param>
internal sealed record AlignOptions(SharedOptions Shared, IReadOnlyList<string> Versions, string? Segments, TranslationOptions Translation);
