namespace Compare.Cli.Options;

/// <summary>What was typed for the options that every command has.</summary>
/// <param name="Format">The format of the result, or null.</param>
/// <param name="Outputs">The files to write.</param>
/// <param name="Color">When to use colour, or null.</param>
/// <param name="Quiet">Whether only errors are to be told.</param>
/// <param name="Verbose">Whether more is to be told.</param>
/// <param name="Config">The configuration file, or null.</param>
internal sealed record SharedOptions(string? Format, IReadOnlyList<string> Outputs, string? Color, bool Quiet, bool Verbose, string? Config);
