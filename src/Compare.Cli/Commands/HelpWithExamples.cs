using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Compare.Cli.Commands;

/// <summary>Help as the library prints it, 79 columns wide, with examples after it.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction help = new() { MaxWidth = 79 };
    private readonly string[] examples;

    private HelpWithExamples(string[] examples)
    {
        this.examples = examples;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives the command its help.</summary>
    /// <param name="command">The command.</param>
    /// <param name="examples">Command lines to show, one a line.</param>
    /// <returns>The same command.</returns>
    public static Command On(Command command, params string[] examples)
    {
        command.Add(new HelpOption("--help", "-h") { Action = new HelpWithExamples(examples), Description = "Show this help" });
        return command;
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        InvocationConfiguration invocation = parseResult.InvocationConfiguration;
        TextWriter output = invocation.Output;
        using var page = new StringWriter { NewLine = "\n" };
        invocation.Output = page;
        help.Invoke(parseResult);
        invocation.Output = output;

        // The library pads the lines that it wraps.
        foreach (string line in page.ToString().TrimEnd().Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (string example in examples)
        {
            output.WriteLine("  " + example);
        }

        return ExitCode.Clean;
    }
}
