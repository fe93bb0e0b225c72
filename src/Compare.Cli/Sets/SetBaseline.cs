using System.Collections.Immutable;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>The findings of a set for its baseline.</summary>
internal static class SetBaseline
{
    /// <summary>Compares all articles and hands over what was found in each, in their order.</summary>
    /// <returns>Whether all could be compared; those that could not are told and not handed over.</returns>
    /// <exception cref="CannotRunException">The set cannot be found.</exception>
    public static bool Gather(CheckPlan plan, SetPlan set, Terminal terminal, Action<string, ImmutableArray<Finding>> found)
    {
        IEnumerable<Article> articles = SetRunner.Articles(plan, set, terminal);
        using var progress = new SetProgress(() => (articles as IReadOnlyCollection<Article>)?.Count, plan.Quiet, terminal);
        var runner = new ArticleRunner(plan, plan.Translation, terminal);
        int done = 0, failed = 0;
        ArticleQueue.Run<ArticleResult>(articles, set.Jobs, _ => null, article => runner.Compare(article, string.Empty), result =>
        {
            SetNotices.Tell(result, progress, terminal);
            failed += result.Refusal is null ? 0 : 1;
            if (result.Reported is { } reported)
            {
                found(result.Article, reported.Comparison.Findings);
            }

            progress.Show(++done);
        });
        return failed == 0;
    }
}
