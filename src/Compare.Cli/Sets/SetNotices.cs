using Compare.Cli.Console;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>Says beside the result of a set what a person should know of an article.</summary>
internal static class SetNotices
{
    /// <summary>Writes the article's notices, and why it could not be compared.</summary>
    public static void Tell(ArticleResult result, SetProgress progress, Terminal terminal)
    {
        progress.Clear();
        foreach (string notice in result.Notices)
        {
            terminal.Error.WriteLine(notice);
        }

        if (result.Refusal is not null)
        {
            terminal.Say($"{result.Article}: {result.Refusal}");
        }
    }
}
