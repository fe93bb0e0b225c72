using System.Collections.Immutable;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Translating;
using Compare.Cli.Sets;
using Compare.Core;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Judging;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Runs a check.</summary>
internal static class CheckRunner
{
    /// <summary>Reads, compares and reports.</summary>
    /// <returns>Whether there are findings at or above the severity of the plan, as an exit status.</returns>
    /// <exception cref="CannotRunException">It cannot be done.</exception>
    public static int Run(CheckPlan plan, Terminal terminal)
    {
        if (plan.Set is { } set)
        {
            return SetRunner.Run(plan, set, terminal);
        }

        Normalization.Require();
        var notices = new Notices(terminal, plan.Quiet, plan.Verbose);
        if (plan.Translation is { IsDryRun: true } rehearsed)
        {
            var comparer = new Comparer();
            return PivotHint.Rehearse(rehearsed, comparer, Read(plan, notices, terminal).Prepare(comparer, plan.Source.Segmentation), notices, terminal);
        }

        (ReadVersions read, Comparison comparison) = Compare(plan, notices, terminal);
        (ImmutableArray<Finding> left, BaselineOutcome? baseline) = plan.Baseline is null ? (comparison.Findings, null) : plan.Baseline.Read().Sift(comparison.Findings);
        Comparison selected = comparison with { Findings = [.. left.Where(f => plan.Selection.Reports(f.Check))] };
        notices.Tell($"{comparison.Grid.Rows.Length} rows, {comparison.Findings.Length} findings, {selected.Findings.Length} of them selected.");
        var reported = new ReportedComparison(selected, read.Sources, ToolVersion.Current) { Baseline = baseline };
        ILookup<bool, FileOutput> files = plan.Output.Files.ToLookup(f => AnnotatedFiles.Formats.Contains(f.Format, StringComparer.Ordinal));
        foreach (FileOutput file in files[true])
        {
            AnnotatedFiles.Write(file, selected, read.Sources, plan, terminal);
        }

        OutputPlan others = plan.Output with { Files = [.. files[false]] };
        ResultWriter.Write(others, plan.With, (format, output, options) => Reports.Comparison(format)!.Write(reported, output, options), terminal);
        return Fails(selected.Findings, plan) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Reads and compares; what the configuration agrees on is left out, what a baseline accepts is not.</summary>
    public static (ReadVersions Read, Comparison Comparison) Compare(CheckPlan plan, Notices notices, Terminal terminal) => plan.Translation is null
        ? Progress.While("Comparing", plan.Quiet, terminal, () =>
        {
            ReadVersions read = Read(plan, notices, terminal);
            var comparer = new Comparer();
            return (read, plan.Allowances.Apply(comparer.Compare(read.Prepare(comparer, plan.Source.Segmentation))));
        })
        : CompareWithHint(plan, plan.Translation, notices, terminal);

    // In steps, since between reading and comparing a person may be asked.
    private static (ReadVersions Read, Comparison Comparison) CompareWithHint(CheckPlan plan, TranslationPlan translation, Notices notices, Terminal terminal)
    {
        var comparer = new Comparer();
        (ReadVersions read, Prepared prepared) = Progress.While("Reading", plan.Quiet, terminal, () =>
        {
            ReadVersions read = Read(plan, notices, terminal);
            return (read, read.Prepare(comparer, plan.Source.Segmentation));
        });
        PivotSet? pivots = PivotHint.Ask(translation, comparer, prepared, read.Sources, notices, terminal);
        return (read, Progress.While("Comparing", plan.Quiet, terminal, () => plan.Allowances.Apply(comparer.Compare(prepared, pivots))));
    }

    private static ReadVersions Read(CheckPlan plan, Notices notices, Terminal terminal) => new SourceReader(plan.Source, notices, terminal).Read();

    private static bool Fails(IEnumerable<Finding> findings, CheckPlan plan) => plan.FailOn is { } least && findings.Any(f => f.Severity >= least);
}
