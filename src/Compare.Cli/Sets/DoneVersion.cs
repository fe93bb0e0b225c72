namespace Compare.Cli.Sets;

/// <summary>A file that was read.</summary>
/// <param name="Path">The path as given.</param>
/// <param name="Sha256">The digest of its bytes.</param>
internal sealed record DoneVersion(string? Path, string? Sha256);
