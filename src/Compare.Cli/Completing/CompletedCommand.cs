using System.CommandLine;
using Compare.Cli.Commands;

namespace Compare.Cli.Completing;

/// <summary>A command as a shell offers it.</summary>
/// <param name="Name">Its word; empty for the tool itself, where versions may follow too.</param>
/// <param name="Description">One line.</param>
/// <param name="Options">Its options.</param>
/// <param name="Words">The words that may follow it; where there are none, files.</param>
internal sealed record CompletedCommand(string Name, string Description, IReadOnlyList<CompletedOption> Options, IReadOnlyList<string> Words)
{
    /// <summary>Whether files may follow it.</summary>
    public bool TakesFiles { get; private init; }

    /// <summary>What may follow it, with what that is.</summary>
    public IReadOnlyList<(string Name, string Says)> Arguments { get; private init; } = [];

    /// <summary>Command lines to show.</summary>
    public IReadOnlyList<string> Examples { get; private init; } = [];

    /// <summary>The commands of the tool, in their order.</summary>
    public static IReadOnlyList<CompletedCommand> Of(Command root) =>
        [.. root.Subcommands.Select(c => new CompletedCommand(
            c.Name,
            c.Description ?? string.Empty,
            [.. c.Options.Select(CompletedOption.Of)],
            [.. c.Arguments.SelectMany(CompletedOption.Offered)])
        {
            TakesFiles = c.Arguments.Any(a => CompletedOption.Offered(a).Count == 0),
            Arguments = HelpPage.Arguments(c),
            Examples = c.Options.Select(o => o.Action).OfType<HelpWithExamples>().First().Examples,
        })];
}
