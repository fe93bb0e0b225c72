using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;

namespace Compare.Cli.Commands;

/// <summary><c>compare config</c>: the settings in force and where each came from.</summary>
internal static class ConfigCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        var shared = new SharedSymbols(ListingPlan.Formats);
        var command = new Command("config", "Show the settings that a check started here would have, and where each came from.");
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            SharedOptions typed = shared.Bind(parsed);
            // The format that is typed here is that of the list, not a setting of the check.
            var check = new CheckOptions(typed with { Format = null }, []);
            Settings settings = Settings.Of(check, Configuration.Find(typed.Config, terminal.Directory), terminal);
            return ConfigRunner.Run(settings, ListingPlan.Of(typed, terminal), terminal);
        });
        return HelpWithExamples.On(command, "compare config", "compare config --config press/compare.json --format json");
    }
}
