using Compare.Core.Segmenting;

namespace Compare.Cli.Options;

/// <summary>What is to be read.</summary>
/// <param name="Versions">The versions, in the order given; empty where a table is read.</param>
/// <param name="Table">The table of aligned text, or null.</param>
/// <param name="Segmentation">How text is divided.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
internal sealed record SourcePlan(IReadOnlyList<VersionArgument> Versions, string? Table, Segmentation Segmentation, string Directory)
{
    /// <summary>What the configuration says of the languages of files.</summary>
    public LanguagePatterns Languages { get; init; } = LanguagePatterns.None;

    /// <summary>Understands the versions that were typed.</summary>
    /// <param name="command">The command, for the message.</param>
    /// <param name="versions">What was typed.</param>
    /// <param name="table">The table, or null.</param>
    /// <param name="segments">A valid value of <c>--segments</c>.</param>
    /// <param name="least">How many versions the command needs.</param>
    /// <param name="most">How many it can take.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    public static SourcePlan Of(string command, IReadOnlyList<string> versions, string? table, string segments, int least, int most, string directory)
    {
        VersionArgument[] parsed = [.. versions.Select(v => VersionArgument.Parse(v, path => File.Exists(Path.GetFullPath(path, directory))))];
        if (table is not null && parsed.Length > 0)
        {
            throw new CannotRunException("--aligned reads all versions from one table; leave out the other versions, or leave out --aligned.");
        }

        if (table is null && (parsed.Length < least || parsed.Length > most))
        {
            throw new CannotRunException(Count(command, parsed.Length, least));
        }

        if (parsed.Count(v => v.Path == VersionArgument.StandardInput) > 1)
        {
            throw new CannotRunException("Standard input ('-') can be read as one version only; give the others as files.");
        }

        if (parsed.Where(v => v.Name is not null).GroupBy(v => v.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new CannotRunException($"Two versions are called '{twice.Key}'; give each a name of its own (NAME:LANG=PATH).");
        }

        return new SourcePlan(parsed, table, segments == "lines" ? Segmentation.Blocks : Segmentation.Sentences, directory);
    }

    private static string Count(string command, int given, int least) => (given, least) switch
    {
        (0, 1) => $"'compare {command}' needs a version to read; write 'compare {command} article.en.txt', for one.",
        (_, 1) => $"'compare {command}' reads one version, and {given} were given; run it once for each.",
        (0, _) => $"'compare {command}' needs two versions or more; write 'compare {command} article.en.txt article.es.txt', or see 'compare --help'.",
        _ => $"'compare {command}' needs two versions or more, and one was given; add the file that it is to be compared with.",
    };
}
