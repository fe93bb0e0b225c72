namespace Compare.Cli.Options;

/// <summary>A file to write.</summary>
/// <param name="Path">Where.</param>
/// <param name="Format">In which format.</param>
internal sealed record FileOutput(string Path, string Format);
