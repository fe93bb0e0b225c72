namespace Compare.Formats.Reporting;

/// <summary>The file of a version.</summary>
/// <param name="Path">The path as given; <c>-</c> for standard input.</param>
/// <param name="Sha256">The digest of its bytes, lower-case hexadecimal.</param>
public sealed record SourceFile(string Path, string Sha256)
{
    /// <summary>How a report for a person calls the file.</summary>
    public string Shown => Path == "-" ? "standard input" : Path;
}
