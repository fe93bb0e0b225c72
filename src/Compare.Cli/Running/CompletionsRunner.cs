using System.CommandLine;
using Compare.Cli.Completing;
using Compare.Cli.Console;
using Compare.Cli.Options;

namespace Compare.Cli.Running;

/// <summary>Prints the completion script of a shell.</summary>
internal static class CompletionsRunner
{
    /// <summary>The shells.</summary>
    public static IReadOnlyList<string> Shells { get; } = [.. CompletionScripts.All.Select(s => s.Shell)];

    /// <summary>The script, made from the options that there are.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="root">The whole command line.</param>
    /// <param name="terminal">Where to write.</param>
    /// <exception cref="CannotRunException">The shell is not known.</exception>
    public static int Run(string? shell, Command root, Terminal terminal)
    {
        if (shell is null)
        {
            throw new CannotRunException($"'compare completions' needs the name of a shell; it knows {Choice.List(Shells)}.");
        }

        string known = Choice.Of("'compare completions'", shell, Shells);
        CompletionScripts.All.First(s => s.Shell == known).Write(CompletedCommand.Of(root), terminal.Output);
        return ExitCode.Clean;
    }
}
