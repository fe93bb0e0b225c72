namespace Compare.Cli.Options;

/// <summary>What was typed about a translator.</summary>
/// <param name="Translator">Its name, or null where none is asked.</param>
/// <param name="Pivot">The language that versions are translated into, or null.</param>
/// <param name="Required">Whether the run is to fail where it cannot be asked.</param>
/// <param name="DryRun">Whether only to say what would be sent.</param>
/// <param name="MaxCharacters">How many characters may be sent, as typed, or null.</param>
/// <param name="Cache">The folder of recorded translations, or null.</param>
/// <param name="Offline">Whether only what is recorded may be used.</param>
/// <param name="Yes">Whether consent is given beforehand.</param>
internal sealed record TranslationOptions(string? Translator, string? Pivot, bool Required, bool DryRun, string? MaxCharacters, string? Cache, bool Offline, bool Yes);
