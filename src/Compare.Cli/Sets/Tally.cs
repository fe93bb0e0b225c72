using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Sets;

/// <summary>Counts what a run over many articles comes to.</summary>
internal sealed class Tally
{
    private int articles, errors, warnings, notes, withErrors, withWarnings, failed, skipped;

    /// <summary>How many articles are done.</summary>
    public int Articles => articles;

    /// <summary>How many could not be compared.</summary>
    public int Failed => failed;

    /// <summary>The counts so far.</summary>
    public SetSummary Summary => new(articles, withErrors, withWarnings, errors, warnings, notes, failed, skipped) { ToolVersion = ToolVersion.Current };

    /// <summary>Counts an article.</summary>
    public void Add(ArticleResult result)
    {
        if (result.Refusal is not null)
        {
            articles++;
            failed++;
        }
        else if (result.Reported is { } reported)
        {
            int Count(Severity severity) => reported.Comparison.Findings.Count((Finding f) => f.Severity == severity);
            Add(new DoneSummary(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note)));
        }
        else
        {
            articles++;
            skipped++;
        }
    }

    /// <summary>Counts an article that was done before.</summary>
    public void Add(DoneSummary done)
    {
        articles++;
        errors += done.Error;
        warnings += done.Warning;
        notes += done.Note;
        withErrors += done.Error > 0 ? 1 : 0;
        withWarnings += done is { Error: 0, Warning: > 0 } ? 1 : 0;
    }

    /// <summary>Whether there are findings at or above a severity.</summary>
    public bool Reaches(Severity? least) => least is { } severity && (errors > 0 || (severity <= Severity.Warning && warnings > 0) || (severity == Severity.Note && notes > 0));
}
