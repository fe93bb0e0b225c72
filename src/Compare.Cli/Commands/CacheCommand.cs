using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Translating;

namespace Compare.Cli.Commands;

/// <summary><c>compare cache</c>: recorded translations.</summary>
internal static class CacheCommand
{
    /// <summary>What can be done.</summary>
    public static IReadOnlyList<string> Actions { get; } = ["stats", "prune", "clear", "verify"];

    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        var action = new Argument<string?>("ACTION") { HelpName = "ACTION", Description = "stats: what is recorded. prune: delete what is old or damaged. clear: delete all. verify: look for damage", Arity = ArgumentArity.ZeroOrOne };
        action.CompletionSources.Add([.. Actions]);
        var shared = new SharedSymbols(ListingPlan.Formats);
        var cache = TranslationSymbols.Cache();
        var olderThan = new Option<string?>("--older-than") { HelpName = "DAYS", Description = "Prune what was recorded so many days ago or earlier" };
        var command = new Command("cache", "Look after recorded translations.") { action, cache, olderThan };
        shared.AddTo(command);
        command.SetAction(parsed => CacheRunner.Run(new CacheOptions(parsed.GetValue(action), shared.Bind(parsed), parsed.GetValue(cache), parsed.GetValue(olderThan)), terminal));
        return HelpWithExamples.On(command, "compare cache stats", "compare cache prune --older-than 90", "compare cache verify --cache translations");
    }
}
