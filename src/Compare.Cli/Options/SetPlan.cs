using System.Globalization;
using Compare.Core.Languages;

namespace Compare.Cli.Options;

/// <summary>Which articles are compared, and how the work is divided.</summary>
/// <param name="Pattern">The pattern by which files are paired, or null.</param>
/// <param name="Manifest">The list of articles, or null; <c>-</c> is standard input.</param>
/// <param name="Shard">Which part of the set is done here.</param>
/// <param name="Jobs">How many articles are compared at once.</param>
/// <param name="Resume">The file of results that is gone on with, as a full path; or null.</param>
internal sealed record SetPlan(PathPattern? Pattern, string? Manifest, Shard Shard, int Jobs, string? Resume)
{
    private const int MostJobs = 256;

    /// <summary>Understands what was typed; null where one article is meant.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="versions">How many versions were typed beside it.</param>
    /// <param name="aligned">The table that was typed beside it, or null.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <exception cref="CannotRunException">It cannot be.</exception>
    public static SetPlan? Of(SetOptions typed, int versions, string? aligned, string directory)
    {
        if (!typed.IsAny)
        {
            return null;
        }

        if (typed.Pattern is null == typed.Manifest is null)
        {
            throw new CannotRunException(typed.Pattern is null
                ? "--shard, --jobs and --resume are for many articles; add --set PATTERN or --manifest FILE."
                : "--set and --manifest both say which articles there are; leave one out.");
        }

        if (versions > 0 || aligned is not null)
        {
            throw new CannotRunException($"{(typed.Pattern is null ? "--manifest" : "--set")} says which files are read; leave out the {(aligned is null ? "versions" : "table")}.");
        }

        var catalog = new LanguageCatalog();
        PathPattern? pattern = typed.Pattern is null ? null : new PathPattern(typed.Pattern, word => LanguageTag.TryParse(word, out LanguageTag tag) && catalog.Get(tag).DataTag is not null);
        if (pattern is { HasLanguage: false })
        {
            throw new CannotRunException($"--set needs to know where the language stands in '{typed.Pattern}'; write {{lang}} there, such as content/{{lang}}/**/*.md.");
        }

        return new SetPlan(
            pattern,
            typed.Manifest,
            typed.Shard is null ? Shard.Whole : Shard.Parse(typed.Shard),
            typed.Jobs is null ? Environment.ProcessorCount : JobsOf(typed.Jobs),
            typed.Resume is null ? null : Path.GetFullPath(typed.Resume, directory));
    }

    private static int JobsOf(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= MostJobs
        ? jobs
        : throw new CannotRunException($"'{typed}' is no value of --jobs; it takes a number from 1 to {MostJobs}.");
}
