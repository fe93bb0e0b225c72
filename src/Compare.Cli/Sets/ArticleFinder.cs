using Compare.Cli.Options;
using Compare.Core.Languages;

namespace Compare.Cli.Sets;

/// <summary>Finds the articles of a pattern: the files whose paths differ in the language alone are the versions of one.</summary>
internal static class ArticleFinder
{
    /// <summary>The articles in the order of their ids; the versions of each in the order of their languages.</summary>
    /// <exception cref="CannotRunException">There is no such folder, or nothing in it fits.</exception>
    public static IReadOnlyList<Article> Find(PathPattern pattern, string written, string directory)
    {
        string root = Path.GetPathRoot(written) ?? string.Empty;
        string start = Path.GetFullPath(root + pattern.FixedPart, directory);
        if (!Directory.Exists(start))
        {
            throw new CannotRunException($"There is no folder {(pattern.FixedPart.Length == 0 ? "." : root + pattern.FixedPart)} for --set; check the pattern.");
        }

        var articles = new SortedDictionary<string, List<VersionArgument>>(StringComparer.Ordinal);
        int depth = pattern.IsDeep ? int.MaxValue : pattern.Depth - (pattern.FixedPart.Length == 0 ? 0 : pattern.FixedPart.Split('/').Length);
        foreach (string file in Files(start, pattern.FixedPart, depth))
        {
            if (pattern.Matches(file, out string? language, out string article) && language is not null)
            {
                if (!articles.TryGetValue(root + article, out List<VersionArgument>? versions))
                {
                    articles.Add(root + article, versions = []);
                }

                versions.Add(new VersionArgument(null, LanguageTag.Parse(language), root + file));
            }
        }

        return articles.Count > 0
            ? [.. articles.Select(a => new Article(a.Key, [.. a.Value.OrderBy(v => v.Language!.Value.Value, StringComparer.Ordinal).ThenBy(v => v.Path, StringComparer.Ordinal)]))]
            : throw new CannotRunException($"No file fits the pattern '{written}' of --set; check it, and that the languages have data ('compare languages').");
    }

    // Folders that are hidden or lead elsewhere are not gone into.
    private static IEnumerable<string> Files(string folder, string shown, int depth)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            string path = shown.Length == 0 ? entry.Name : shown + "/" + entry.Name;
            if (entry is FileInfo)
            {
                yield return path;
            }
            else if (depth > 1 && !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                foreach (string file in Files(entry.FullName, path, depth - 1))
                {
                    yield return file;
                }
            }
        }
    }
}
