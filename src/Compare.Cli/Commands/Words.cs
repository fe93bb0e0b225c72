using System.CommandLine;

namespace Compare.Cli.Commands;

/// <summary>Options that take one of a few words. The words are offered for completion; that only they are taken is for the plan to say, in a sentence.</summary>
internal static class Words
{
    /// <summary>An option with a value from <paramref name="values"/>.</summary>
    public static Option<string?> From(string name, string shown, string description, IReadOnlyList<string> values)
    {
        var option = new Option<string?>(name) { HelpName = shown, Description = description };
        option.CompletionSources.Add([.. values]);
        return option;
    }
}
