using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;

namespace Compare.Cli.Commands;

/// <summary><c>compare baseline</c>: findings that were looked at, with reasons.</summary>
internal static class BaselineCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        var action = new Argument<string?>("ACTION") { HelpName = "ACTION", Description = "update: accept what a check reports now. show: list what is accepted", Arity = ArgumentArity.ZeroOrOne };
        action.CompletionSources.Add([.. BaselineRunner.Actions]);
        var symbols = new CheckSymbols(ListingPlan.Formats);
        var reason = new Option<string?>("--reason") { HelpName = "TEXT", Description = "Why the new findings are accepted" };
        var only = new Option<string[]>("--only") { HelpName = "PRINTS", Description = "Accept only findings with these fingerprints, by commas" };
        var command = new Command("baseline", "Accept findings with a reason, so that they are not shown again.") { action };
        var set = new SetSymbols();
        symbols.AddTo(command, [reason, only, .. set.Choosing]);
        command.SetAction(parsed => BaselineRunner.Run(new BaselineOptions(parsed.GetValue(action), symbols.Bind(parsed) with { Set = set.Bind(parsed) }, parsed.GetValue(reason), parsed.GetValue(only) ?? []), terminal));
        return HelpWithExamples.On(
            command,
            "compare baseline update a.en.md a.es.md --baseline accepted.json \\\n    --reason 'rounded for readers'",
            "compare baseline update --set 'content/{lang}/**/*.md' \\\n    --baseline accepted.json --reason 'looked at in May'",
            "compare baseline show --baseline accepted.json");
    }
}
