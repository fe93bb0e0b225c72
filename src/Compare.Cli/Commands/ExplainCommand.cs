using System.CommandLine;
using System.CommandLine.Completions;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;

namespace Compare.Cli.Commands;

/// <summary><c>compare explain</c>: what a check reports and does not report.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        var shared = new SharedSymbols(ListingPlan.Formats);
        var check = new Argument<string?>("CHECK") { HelpName = "CHECK", Description = "Its name or code; the name of a family for those in it; without it, all checks", Arity = ArgumentArity.ZeroOrOne };
        check.CompletionSources.Add(_ => CheckSelection.Words.Where(w => !w.StartsWith("CMP", StringComparison.Ordinal)).Select(w => new CompletionItem(w)));
        var command = new Command("explain", "Say what a check reports and does not report, with examples.") { check };
        shared.AddTo(command);
        command.SetAction(parsed => ExplainRunner.Run(parsed.GetValue(check), ListingPlan.Of(shared.Bind(parsed), terminal), terminal));
        return HelpWithExamples.On(command, "compare explain", "compare explain number-changed", "compare explain CMP101", "compare explain claims");
    }
}
