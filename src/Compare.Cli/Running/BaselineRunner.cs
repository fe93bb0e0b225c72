using System.Collections.Immutable;
using Compare.Cli.Baselines;
using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Core;
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
        Baseline before = Plan(plan.Baseline).Read(mayBeNew: true);
        Comparison comparison = CheckRunner.Compare(plan, new Notices(terminal, plan.Quiet, plan.Verbose), terminal).Comparison;
        ImmutableArray<Finding> findings = comparison.Findings;
        string[] only = [.. typed.Only.SelectMany(o => o.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        if (Array.Find(only, o => findings.All(f => f.Fingerprint != o)) is { } unknown)
        {
            throw new CannotRunException($"No finding has the fingerprint '{unknown}' of --only; 'compare check --format json' shows them.");
        }

        Baseline after = before.Updated(findings, f => plan.Selection.Reports(f.Check) && (only.Length == 0 || only.Contains(f.Fingerprint, StringComparer.Ordinal)), typed.Reason ?? string.Empty);
        int added = after.Entries.Except(before.Entries).Count(), gone = before.Entries.Except(after.Entries).Count();
        if (added > 0 && string.IsNullOrWhiteSpace(typed.Reason))
        {
            throw new CannotRunException($"{added} new finding{(added == 1 ? " needs" : "s need")} a reason to be accepted; add --reason 'why', or fix the text.");
        }

        using MemoryStream content = after.Write();
        AtomicFile.Write(plan.Baseline!.Path, content);
        if (!plan.Quiet)
        {
            terminal.Error.WriteLine($"compare: {added} accepted, {gone} gone, {after.Entries.Length} in {plan.Baseline.Shown}.");
        }

        return ExitCode.Clean;
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
                TextTable.Write(output, ["FINGERPRINT", "MARK", "CHECK", "REASON"], [.. entries.Select(e => new[] { OneLine(e.Fingerprint), e.Mark, OneLine(e.Check ?? "?"), OneLine(e.Reason) })]);
            }
        }, terminal);
        return ExitCode.Clean;
    }

    private static BaselinePlan Plan(BaselinePlan? plan) =>
        plan ?? throw new CannotRunException("There is no baseline to work on; name it with --baseline FILE, or as \"baseline\" in compare.json.");

    // The file may come from anywhere: what would move the cursor is not shown.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
