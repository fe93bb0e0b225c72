using System.CommandLine;
using Compare.Cli.Options;

namespace Compare.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class SharedSymbols
{
    private readonly Option<string?> format;
    private readonly Option<string[]> output;
    private readonly Option<string?> color = Words.From("--color", "WHEN", "Colour: auto, always or never", Settings.ColorValues);
    private readonly Option<bool> quiet = new("--quiet") { Description = "Say nothing but errors; print a result only with --format" };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Say how things were understood; details of errors" };
    private readonly Option<string?> config = new("--config") { HelpName = "FILE", Description = "Read this compare.json and not the nearest one" };

    /// <summary>Options for a command.</summary>
    /// <param name="formats">The formats of its result, the first being usual.</param>
    /// <param name="endings">What the help says of formats that are of files only; null where there are none.</param>
    public SharedSymbols(IReadOnlyList<string> formats, string? endings = null)
    {
        output = new Option<string[]>("--output") { HelpName = "FILE", Description = $"Also write to FILE; its ending says the format{(endings is null ? string.Empty : ", " + endings)}. Repeatable" };
        format = Words.From("--format", "FORMAT", "Format of the result: " + Choice.List(formats), formats);
    }

    /// <summary>Adds them to a command, after its own.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { format, output, color, quiet, verbose, config })
        {
            command.Add(option);
        }
    }

    /// <summary>What was typed.</summary>
    public SharedOptions Bind(ParseResult parsed) => new(
        parsed.GetValue(format),
        parsed.GetValue(output) ?? [],
        parsed.GetValue(color),
        parsed.GetValue(quiet),
        parsed.GetValue(verbose),
        parsed.GetValue(config));
}
