namespace Compare.Cli.Options;

/// <summary>What was typed for <c>check</c>.</summary>
/// <param name="Shared">The options that every command has.</param>
/// <param name="Versions">The versions.</param>
/// <param name="Aligned">The table of aligned text, or null.</param>
/// <param name="Segments">How text is divided, or null.</param>
/// <param name="Select">Codes, names or families to report.</param>
/// <param name="Ignore">Codes, names or families not to report.</param>
/// <param name="FailOn">The least severity that makes the exit status 1, or null.</param>
/// <param name="With">What machine formats are to add.</param>
internal sealed record CheckOptions(
    SharedOptions Shared,
    IReadOnlyList<string> Versions,
    string? Aligned,
    string? Segments,
    IReadOnlyList<string> Select,
    IReadOnlyList<string> Ignore,
    string? FailOn,
    IReadOnlyList<string> With);
