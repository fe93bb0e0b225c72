using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Compare.Cli.Commands;

/// <summary>Help with examples at its end.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly Command command;

    private HelpWithExamples(Command command, string[] examples)
    {
        this.command = command;
        Examples = examples;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Command lines to show, one a line.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Gives the command its help.</summary>
    /// <param name="command">The command.</param>
    /// <param name="examples">Command lines to show, one a line.</param>
    /// <returns>The same command.</returns>
    public static Command On(Command command, params string[] examples)
    {
        command.Add(new HelpOption("--help", "-h") { Action = new HelpWithExamples(command, examples), Description = "Show this help" });
        return command;
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        HelpPage.Write(command, Examples, parseResult.InvocationConfiguration.Output);
        return ExitCode.Clean;
    }
}
