using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Running;

namespace Compare.Cli.Commands;

/// <summary><c>compare completions</c>: shell completion.</summary>
internal static class CompletionsCommand
{
    /// <summary>The command.</summary>
    /// <param name="root">The whole command line, complete by the time that the command runs.</param>
    /// <param name="terminal">Where it writes.</param>
    public static Command Build(Command root, Terminal terminal)
    {
        var shell = new Argument<string?>("SHELL") { HelpName = "SHELL", Description = "bash, zsh, fish or pwsh; man for the manual page", Arity = ArgumentArity.ZeroOrOne };
        shell.CompletionSources.Add([.. CompletionsRunner.Shells]);
        var command = new Command("completions", "Print a script that completes commands and options in a shell.") { shell };
        command.SetAction(parsed => CompletionsRunner.Run(parsed.GetValue(shell), root, terminal));
        return HelpWithExamples.On(
            command,
            "source <(compare completions bash)",
            "compare completions fish > ~/.config/fish/completions/compare.fish");
    }
}
