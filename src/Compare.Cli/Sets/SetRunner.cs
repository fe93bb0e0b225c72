using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Compare.Cli.Baselines;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Cli.Translating;
using Compare.Core.Judging;
using Compare.Formats.Reading;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>Compares many articles, several at once, and reports them in their order; a bounded number is in memory at any time.</summary>
internal sealed class SetRunner
{
    private readonly CheckPlan plan;
    private readonly SetPlan set;
    private readonly Terminal terminal;
    private readonly Baseline? baseline;
    private readonly string settings;
    private readonly Tally tally = new();

    private SetRunner(CheckPlan plan, SetPlan set, Terminal terminal)
    {
        this.plan = plan;
        this.set = set;
        this.terminal = terminal;
        baseline = plan.Baseline?.Read();
        settings = Digest(plan, baseline);
    }

    /// <summary>Compares and reports.</summary>
    /// <returns>2 where an article could not be compared, else whether there are findings at or above the severity of the plan.</returns>
    /// <exception cref="CannotRunException">The set cannot be found, or results cannot be written.</exception>
    public static int Run(CheckPlan plan, SetPlan set, Terminal terminal)
    {
        Normalization.Require();
        return new SetRunner(plan, set, terminal).Run();
    }

    /// <summary>The articles of a set that are done here.</summary>
    public static IEnumerable<Article> Articles(CheckPlan plan, SetPlan set, Terminal terminal)
    {
        IEnumerable<Article> all = set.Pattern is { } pattern ? ArticleFinder.Find(pattern, plan.SetPattern!, terminal.Directory) : ManifestReader.Read(set.Manifest!, terminal);
        return all is IReadOnlyCollection<Article> ? [.. all.Where(a => set.Shard.Holds(a.Id))] : all.Where(a => set.Shard.Holds(a.Id));
    }

    private int Run()
    {
        IEnumerable<Article> articles = Articles(plan, set, terminal);
        TranslationPlan? translation = plan.Translation;
        if (translation is not null)
        {
            // What would be sent is counted over the whole set, so its articles are gone through twice.
            IReadOnlyList<Article> all = [.. articles];
            articles = all;
            if (translation.IsDryRun)
            {
                return SetRehearsal.Show(plan, translation, all, terminal);
            }

            translation = SetRehearsal.Permit(plan, translation, all, terminal);
        }

        using var output = new SetOutput(plan, terminal);
        using Journal? journal = set.Resume is null ? null : new Journal(set.Resume, settings);
        using var progress = new SetProgress(() => Count(articles), plan.Quiet, terminal);
        var runner = new ArticleRunner(plan, translation, terminal);
        ArticleQueue.Run(
            articles,
            set.Jobs,
            article => journal?.Find(article, () => Digests(article)),
            article => new Outcome(Sifted(runner.Compare(article, settings)), null, null),
            outcome => Settle(outcome, output, journal, progress));
        progress.Clear();
        journal?.Finish();
        output.Finish(tally.Summary);
        return tally.Failed > 0 ? ExitCode.CannotRun : tally.Reaches(plan.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    // A list in a file can be read twice, standard input cannot.
    private int? Count(IEnumerable<Article> articles) =>
        articles is IReadOnlyCollection<Article> known ? known.Count : set.Manifest == VersionArgument.StandardInput ? null : articles.Count();

    private void Settle(Outcome outcome, SetOutput output, Journal? journal, SetProgress progress)
    {
        if (outcome.Result is not { } result)
        {
            tally.Add(outcome.Done!);
            journal!.Add(outcome.Line!);
            progress.Clear();
            output.Add(outcome.Line!);
            progress.Show(tally.Articles);
            return;
        }

        tally.Add(result);
        SetNotices.Tell(result, progress, terminal);
        journal?.Add(SetLinesReport.Line(result));
        output.Add(result);
        progress.Show(tally.Articles);
    }

    private ArticleResult Sifted(ArticleResult result)
    {
        if (result.Reported is not { Comparison: { } comparison } reported)
        {
            return result;
        }

        (ImmutableArray<Finding> left, BaselineOutcome? outcome) = baseline is null ? (comparison.Findings, null) : baseline.Sift(comparison.Findings, result.Article);
        comparison = comparison with { Findings = [.. left.Where(f => plan.Selection.Reports(f.Check))] };
        return result with { Reported = reported with { Comparison = comparison, Baseline = outcome } };
    }

    private IEnumerable<(string Path, string Sha256)> Digests(Article article)
    {
        var options = new ReadingOptions();
        foreach (VersionArgument version in article.Versions)
        {
            SourceFile? source = null;
            try
            {
                source = FileContent.Of(version, terminal.Directory, options, terminal).Source;
            }
            catch (CannotRunException)
            {
                // It is told when the article is done again.
            }

            yield return (version.Path, source?.Sha256 ?? string.Empty);
        }
    }

    // What a line of results depends on beside its files.
    private static string Digest(CheckPlan plan, Baseline? baseline)
    {
        using MemoryStream accepted = baseline?.Write() ?? new MemoryStream();
        string said = string.Join('\n', ToolVersion.Current, plan.Selection, plan.Source.Segmentation, plan.ConfigurationDigest, plan.Translation?.Name, plan.Translation?.Pivot, Convert.ToHexStringLower(SHA256.HashData(accepted.ToArray())));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8));
    }
}
