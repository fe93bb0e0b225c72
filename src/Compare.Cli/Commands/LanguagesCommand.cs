using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;

namespace Compare.Cli.Commands;

/// <summary><c>compare languages</c>: the languages and what is supported for each.</summary>
internal static class LanguagesCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        var shared = new SharedSymbols(ListingPlan.Formats);
        var command = new Command("languages", "List the languages and what is supported for each.");
        shared.AddTo(command);
        command.SetAction(parsed => LanguagesRunner.Run(ListingPlan.Of(shared.Bind(parsed), terminal), terminal));
        return HelpWithExamples.On(command, "compare languages", "compare languages --format json");
    }
}
