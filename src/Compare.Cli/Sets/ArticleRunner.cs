using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Cli.Translating;
using Compare.Core;
using Compare.Core.Aligning.Pivots;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>Reads and compares single articles of a set. What is wrong with one is told in its result and stops no other.</summary>
internal sealed class ArticleRunner(CheckPlan plan, TranslationPlan? translation, Terminal terminal)
{
    private readonly Comparer comparer = new();

    /// <summary>Compares; what the configuration agrees on is left out, what a baseline accepts is not.</summary>
    /// <param name="article">The article.</param>
    /// <param name="settings">The digest of the settings.</param>
    public ArticleResult Compare(Article article, string settings) => Try(article, settings, (result, own) =>
    {
        var notices = new Notices(own, plan.Quiet, plan.Verbose);
        (ReadVersions read, Prepared prepared) = Read(article, notices, own);
        PivotSet? pivots = translation is null ? null : PivotHint.Ask(translation, comparer, prepared, read.Sources, notices, own);
        Comparison comparison = plan.Allowances.Apply(comparer.Compare(prepared, pivots));
        return result with { Reported = new ReportedComparison(comparison, read.Sources, ToolVersion.Current) };
    });

    /// <summary>Counts what a translator would be sent; nothing is.</summary>
    /// <param name="article">The article.</param>
    /// <param name="rehearsal">Where it is counted.</param>
    public ArticleResult Rehearse(Article article, SetRehearsal rehearsal) => Try(article, string.Empty, (result, own) =>
    {
        rehearsal.Add(article.Id, comparer, Read(article, new Notices(own, plan.Quiet, plan.Verbose), own).Prepared);
        return result;
    });

    private (ReadVersions Read, Prepared Prepared) Read(Article article, Notices notices, Terminal own)
    {
        SourcePlan source = plan.Source with { Versions = article.Versions };
        ReadVersions read = new SourceReader(source, notices, own).Read();
        return (read, read.Prepare(comparer, source.Segmentation));
    }

    private ArticleResult Try(Article article, string settings, Func<ArticleResult, Terminal, ArticleResult> work)
    {
        var result = new ArticleResult(article.Id, settings);
        if (article.Refusal is not null || article.Versions.Count < 2)
        {
            return result with { Refusal = article.Refusal };
        }

        using var error = new StringWriter { NewLine = "\n" };
        try
        {
            using Terminal own = terminal.WithError(error);
            return work(result, own) with { Notices = Lines(error) };
        }
        catch (CannotRunException exception)
        {
            return result with { Refusal = exception.Message, Notices = Lines(error) };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return result with { Refusal = $"Something went wrong that should not have ({exception.GetType().Name}); run it alone with --verbose and report what it prints.", Notices = Lines(error) };
        }
    }

    private static string[] Lines(StringWriter error) => error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
