using System.Text;
using System.Text.Json;
using Compare.Cli.Console;
using Compare.Cli.Options;

namespace Compare.Cli.Sets;

/// <summary>
/// Reads a list of articles, one a line: versions as on the command line, parted by tabs, or a JSON object. Empty lines and lines that begin with <c>#</c> are left out.
/// A line that is not understood is an article that cannot be compared; the rest go on.
/// </summary>
internal static class ManifestReader
{
    /// <summary>The articles, read as they are asked for.</summary>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    public static IEnumerable<Article> Read(string path, Terminal terminal)
    {
        using Stream stream = Open(path, terminal);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
            {
                yield return Parse(line, number, terminal.Directory);
            }
        }
    }

    private static Stream Open(string path, Terminal terminal)
    {
        if (path == VersionArgument.StandardInput)
        {
            return terminal.Input;
        }

        try
        {
            return new FileStream(Path.GetFullPath(path, terminal.Directory), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The manifest {path} cannot be read; check the path and its permissions.", exception);
        }
    }

    private static Article Parse(string line, int number, string directory)
    {
        try
        {
            ManifestEntry entry = line.StartsWith('{') ? JsonSerializer.Deserialize(line, SetJson.Default.ManifestEntry)! : new ManifestEntry { Versions = line.Split('\t', StringSplitOptions.RemoveEmptyEntries) };
            VersionArgument[] versions =
            [
                .. (entry.Versions ?? []).Select(v => VersionArgument.Parse(v ?? string.Empty, p => File.Exists(Path.GetFullPath(p, directory)))),
                .. (entry.Texts ?? new Dictionary<string, string>()).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => VersionArgument.Parse(t.Key, _ => false) with { Content = Encoding.UTF8.GetBytes(t.Value ?? string.Empty) }),
            ];
            return Array.Exists(versions, v => v.Path == VersionArgument.StandardInput)
                ? Wrong(number, "standard input cannot be a version there")
                : new Article(entry.Article ?? (versions.Length > 0 ? versions[0].Path : $"line {number}"), versions);
        }
        catch (JsonException)
        {
            return Wrong(number, "it is no JSON object such as {\"article\": \"a\", \"versions\": [\"a.en.md\", \"a.es.md\"]}");
        }
        catch (CannotRunException exception)
        {
            return Wrong(number, exception.Message.TrimEnd('.'));
        }
    }

    private static Article Wrong(int number, string what) => new($"line {number}", [], $"Line {number} of the manifest is not understood: {what}.");
}
