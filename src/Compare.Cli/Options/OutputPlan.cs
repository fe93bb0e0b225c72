using Compare.Cli.Console;

namespace Compare.Cli.Options;

/// <summary>Where results go, and how.</summary>
/// <param name="Terminal">The format for standard output, or null where nothing is written there.</param>
/// <param name="Files">The files to write.</param>
/// <param name="Color">Whether standard output may hold colour.</param>
/// <param name="Width">Its columns.</param>
internal sealed record OutputPlan(string? Terminal, IReadOnlyList<FileOutput> Files, bool Color, int Width)
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["txt"] = "text",
        ["htm"] = "html",
        ["ndjson"] = "jsonl",
        ["md"] = "markdown",
        ["xlf"] = "xliff",
        ["sdlxliff"] = "xliff",
        ["mqxliff"] = "xliff",
    };

    /// <summary>
    /// A file's format follows its name; where the name says nothing, the format that was typed. Standard output has the format in force; with
    /// <c>--quiet</c> it has a result only where a format was typed.
    /// </summary>
    /// <param name="shared">What was typed.</param>
    /// <param name="format">The format in force, already known to be one of <paramref name="formats"/>.</param>
    /// <param name="color">The choice of colour, already valid.</param>
    /// <param name="formats">The formats of this command.</param>
    /// <param name="terminal">Where the run writes.</param>
    public static OutputPlan Of(SharedOptions shared, string format, string color, IReadOnlyList<string> formats, Terminal terminal)
    {
        FileOutput[] files = [.. shared.Outputs.Select(path => new FileOutput(Target(path, terminal), FormatOf(path, shared.Format is null ? null : format, formats)))];
        if (files.GroupBy(f => f.Path, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new CannotRunException($"--output names {twice.Key} twice; give each result a file of its own.");
        }

        return new OutputPlan(shared.Quiet && shared.Format is null ? null : format, files, terminal.ShowsColor(color), terminal.Width);
    }

    /// <summary>The format of a result where none is asked for: text, for those commands that have it.</summary>
    public static string UsualFormat(IReadOnlyList<string> formats) => formats.Contains("text", StringComparer.Ordinal) ? "text" : formats[0];

    private static string Target(string path, Terminal terminal) =>
        path.Length > 0 ? Path.GetFullPath(path, terminal.Directory) : throw new CannotRunException("--output names no file; write --output report.html, for one.");

    private static string FormatOf(string path, string? typed, IReadOnlyList<string> formats)
    {
        string ending = Path.GetExtension(path).TrimStart('.');
        string format = Endings.GetValueOrDefault(ending, ending.ToLowerInvariant());
        return formats.Contains(format, StringComparer.Ordinal) ? format
            : typed ?? throw new CannotRunException($"The name {path} does not say in which format to write; end it in {Choice.List([.. formats.Select(f => "." + EndingOf(f))])}, or add --format.");
    }

    private static string EndingOf(string format) => Endings.FirstOrDefault(e => e.Value == format && e.Key is "txt" or "md").Key ?? format;
}
