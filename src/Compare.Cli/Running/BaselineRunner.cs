using System.Collections.Immutable;
using Compare.Cli.Baselines;
using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Cli.Sets;
using Compare.Core.Judging;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Keeps the file of findings that were looked at.</summary>
internal static class BaselineRunner
{
    /// <summary>What can be done.</summary>
    public static IReadOnlyList<string> Actions { get; } = ["update", "show"];

    /// <summary>Does what was typed.</summary>
    /// <exception cref="CannotRunException">It cannot be done.</exception>
    public static int Run(BaselineOptions typed, Terminal terminal)
    {
        if (typed.Action is null)
        {
            throw new CannotRunException($"'compare baseline' needs to know what to do; it knows {Choice.List(Actions)}.");
        }

        return Choice.Of("'compare baseline'", typed.Action, Actions) == "update" ? Update(typed, terminal) : Show(typed, terminal);
    }

    private static int Update(BaselineOptions typed, Terminal terminal)
    {
        Normalization.Require();
        CheckPlan plan = CheckPlan.Of(typed.Check, terminal);
        Baseline before = Plan(plan.Baseline).Read(mayBeNew: true), after = before;
        string[] only = [.. typed.Only.SelectMany(o => o.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        var left = only.ToHashSet(StringComparer.Ordinal);
        bool Accepts(Finding finding) => plan.Selection.Reports(finding.Check) && (only.Length == 0 || only.Contains(finding.Fingerprint, StringComparer.Ordinal));
        void Take(string? article, ImmutableArray<Finding> findings)
        {
            left.ExceptWith(findings.Select(f => f.Fingerprint));
            after = after.Updated(findings, Accepts, typed.Reason ?? string.Empty, article);
        }

        bool isWhole = true;
        if (plan.Set is { } set)
        {
            isWhole = SetBaseline.Gather(plan, set, terminal, Take);
        }
        else
        {
            Take(null, CheckRunner.Compare(plan, new Notices(terminal, plan.Quiet, plan.Verbose), terminal).Comparison.Findings);
        }

        if (Array.Find(only, left.Contains) is { } unknown)
        {
            throw new CannotRunException($"No finding has the fingerprint '{unknown}' of --only; 'compare check --format {(plan.Set is null ? "json" : "jsonl")}' shows them.");
        }

        Store(plan, before, after, typed.Reason, terminal);
        return isWhole ? ExitCode.Clean : ExitCode.CannotRun;
    }

    private static void Store(CheckPlan plan, Baseline before, Baseline after, string? reason, Terminal terminal)
    {
        int added = after.Entries.Except(before.Entries).Count(), gone = before.Entries.Except(after.Entries).Count();
        if (added > 0 && string.IsNullOrWhiteSpace(reason))
        {
            throw new CannotRunException($"{added} new finding{(added == 1 ? " needs" : "s need")} a reason to be accepted; add --reason 'why', or fix the text.");
        }

        using MemoryStream content = after.Write();
        AtomicFile.Write(plan.Baseline!.Path, content);
        if (!plan.Quiet)
        {
            terminal.Say($"{added} accepted, {gone} gone, {after.Entries.Length} in {plan.Baseline.Shown}.");
        }
    }

    private static int Show(BaselineOptions typed, Terminal terminal)
    {
        Configuration configuration = Configuration.Find(typed.Check.Shared.Config, terminal.Directory);
        var settings = Settings.Of(typed.Check with { Shared = typed.Check.Shared with { Format = null } }, configuration, terminal);
        IReadOnlyList<BaselineEntry> entries = Plan(BaselinePlan.Of(settings.Baseline, configuration, terminal.Directory)).Read().Entries;
        ResultWriter.Write(ListingPlan.Of(typed.Check.Shared, terminal), new ReportOptions(), (format, output, _) =>
        {
            if (format == "json")
            {
                ListingJson.Write(output, entries, ListingJson.Default.IReadOnlyListBaselineEntry);
            }
            else
            {
                bool isOfSet = entries.Any(e => e.Article is not null);
                string[] header = ["FINGERPRINT", "MARK", "CHECK", .. isOfSet ? (string[])["ARTICLE"] : [], "REASON"];
                TextTable.Write(output, header, [.. entries.Select(e => (string[])[OneLine(e.Fingerprint), e.Mark, OneLine(e.Check ?? "?"), .. isOfSet ? (string[])[OneLine(e.Article ?? "any")] : [], OneLine(e.Reason)])]);
            }
        }, terminal);
        return ExitCode.Clean;
    }

    private static BaselinePlan Plan(BaselinePlan? plan) =>
        plan ?? throw new CannotRunException("There is no baseline to work on; name it with --baseline FILE, or as \"baseline\" in compare.json.");

    // The file may come from anywhere: what would move the cursor is not shown.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
