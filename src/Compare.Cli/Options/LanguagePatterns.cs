using Compare.Core.Languages;

namespace Compare.Cli.Options;

/// <summary>What the configuration says of the languages of files.</summary>
/// <param name="Folder">The folder that patterns start from.</param>
/// <param name="Patterns">The patterns, the longest first.</param>
internal sealed record LanguagePatterns(string Folder, IReadOnlyList<(PathPattern Pattern, string Written, LanguageTag Language)> Patterns)
{
    /// <summary>Nothing is said.</summary>
    public static LanguagePatterns None { get; } = new(string.Empty, []);

    /// <summary>Understands the patterns of a configuration.</summary>
    /// <exception cref="CannotRunException">A language is none.</exception>
    public static LanguagePatterns Of(Configuration configuration) => configuration.Content.Languages is not { Count: > 0 } written ? None : new LanguagePatterns(
        configuration.Folder,
        [
            .. written.OrderByDescending(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => (
                new PathPattern(p.Key, _ => false),
                p.Key,
                LanguageTag.TryParse(p.Value, out LanguageTag tag) ? tag : throw new CannotRunException($"'{p.Value}' in languages of {configuration.Path} is not a language; write a tag such as en or pt-BR."))),
        ]);

    /// <summary>The language of a file, or null where no pattern fits.</summary>
    /// <param name="path">The path as typed.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <param name="pattern">The pattern that fits.</param>
    public LanguageTag? Of(string path, string directory, out string pattern)
    {
        pattern = string.Empty;
        if (Patterns.Count == 0)
        {
            return null;
        }

        string relative = Path.GetRelativePath(Folder, Path.GetFullPath(path, directory));
        foreach ((PathPattern candidate, string written, LanguageTag language) in Patterns)
        {
            if (candidate.Matches(relative, out _, out _))
            {
                pattern = written;
                return language;
            }
        }

        return null;
    }
}
