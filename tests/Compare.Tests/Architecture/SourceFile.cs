using System.Text.RegularExpressions;

namespace Compare.Tests.Architecture;

/// <summary>A source file of the repository, as the architecture tests read it.</summary>
/// <param name="Path">From the root, with slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>All that is shipped or builds what is shipped.</summary>
    public static IReadOnlyList<SourceFile> Shipped { get; } = Read("src");

    /// <summary>The tests and benchmarks.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = Read("tests");

    /// <summary>The name without its ending: of <c>Name.Part.cs</c> it is <c>Name</c>.</summary>
    public string Stem => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The lines that are not comments.</summary>
    public IEnumerable<string> Code => Lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>The names of the types that it declares at its top level.</summary>
    public IReadOnlyList<string> Types => [.. Lines.Select(l => Declaration().Match(l)).Where(m => m.Success).Select(m => m.Groups["name"].Value)];

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static SourceFile[] Read(string folder) =>
        [.. Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllLines(Repository.Path(path))))];

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*(?:class|struct|interface|enum|delegate \S+|record(?: struct| class)?) (?<name>\w+)")]
    private static partial Regex Declaration();
}
