using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Compare.Cli.Baselines;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Cli.Translating;
using Compare.Core;
using Compare.Core.Aligning.Pivots;
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
    private readonly Comparer comparer = new();
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

    private int Run()
    {
        IEnumerable<Article> articles = set.Pattern is { } pattern ? ArticleFinder.Find(pattern, plan.SetPattern!, terminal.Directory) : ManifestReader.Read(set.Manifest!, terminal);
        using var output = new SetOutput(plan, terminal);
        using Journal? journal = set.Resume is null ? null : new Journal(set.Resume, settings);
        using var progress = new SetProgress(articles is IReadOnlyCollection<Article> known ? known.Count(a => set.Shard.Holds(a.Id)) : null, plan.Quiet, terminal);
        using var gate = new SemaphoreSlim(set.Jobs);
        var window = new Queue<Task<Outcome>>();
        foreach (Article article in articles.Where(a => set.Shard.Holds(a.Id)))
        {
            window.Enqueue(journal?.Find(article, () => Digests(article)) is { } done ? Task.FromResult(done) : Task.Run(() => Next(article, gate)));
            while (window.Count >= 2 * set.Jobs || (window.Count > 0 && window.Peek().IsCompleted))
            {
                Settle(window.Dequeue(), output, journal, progress);
            }
        }

        while (window.Count > 0)
        {
            Settle(window.Dequeue(), output, journal, progress);
        }

        journal?.Finish();
        output.Finish(tally.Summary);
        return tally.Failed > 0 ? ExitCode.CannotRun : tally.Reaches(plan.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Settle(Task<Outcome> task, SetOutput output, Journal? journal, SetProgress progress)
    {
        Outcome outcome = task.GetAwaiter().GetResult();
        if (outcome.Result is not { } result)
        {
            tally.Add(outcome.Done!);
            journal!.Add(outcome.Line!);
            progress.Show(tally.Articles);
            return;
        }

        tally.Add(result);
        progress.Clear();
        foreach (string notice in result.Notices)
        {
            terminal.Error.WriteLine(notice);
        }

        if (result.Refusal is not null)
        {
            terminal.Error.WriteLine($"compare: {result.Article}: {result.Refusal}");
        }

        journal?.Add(SetLinesReport.Line(result));
        output.Add(result);
        progress.Show(tally.Articles);
    }

    private async Task<Outcome> Next(Article article, SemaphoreSlim gate)
    {
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            return new Outcome(Compare(article), null, null);
        }
        finally
        {
            gate.Release();
        }
    }

    private ArticleResult Compare(Article article)
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
            SourcePlan source = plan.Source with { Versions = article.Versions };
            var notices = new Notices(own, plan.Quiet, plan.Verbose);
            ReadVersions read = new SourceReader(source, notices, own).Read();
            Prepared prepared = read.Prepare(comparer, source.Segmentation);
            PivotSet? pivots = plan.Translation is null ? null : PivotHint.Ask(plan.Translation, comparer, prepared, read.Sources, notices, own);
            Comparison comparison = plan.Allowances.Apply(comparer.Compare(prepared, pivots));
            (ImmutableArray<Finding> left, BaselineOutcome? outcome) = baseline is null ? (comparison.Findings, null) : baseline.Sift(comparison.Findings, article.Id);
            comparison = comparison with { Findings = [.. left.Where(f => plan.Selection.Reports(f.Check))] };
            return result with { Reported = new ReportedComparison(comparison, read.Sources, ToolVersion.Current) { Baseline = outcome }, Notices = Lines(error) };
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

    private static string[] Lines(StringWriter error) => error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // What a line of results depends on beside its files.
    private static string Digest(CheckPlan plan, Baseline? baseline)
    {
        using MemoryStream accepted = baseline?.Write() ?? new MemoryStream();
        string said = string.Join('\n', ToolVersion.Current, plan.Selection, plan.Source.Segmentation, plan.ConfigurationDigest, plan.Translation?.Name, plan.Translation?.Pivot, Convert.ToHexStringLower(SHA256.HashData(accepted.ToArray())));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8));
    }
}
