using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core;
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
        Normalization.Require();
        var notices = new Notices(terminal, plan.Quiet, plan.Verbose);
        (ReadVersions read, Comparison comparison) = Progress.While("Comparing", plan.Quiet, terminal, () =>
        {
            ReadVersions read = new SourceReader(plan.Source, notices, terminal).Read();
            var comparer = new Comparer();
            return (read, comparer.Compare(read.Prepare(comparer, plan.Source.Segmentation)));
        });
        Comparison selected = comparison with { Findings = [.. comparison.Findings.Where(f => plan.Selection.Reports(f.Check))] };
        notices.Tell($"{comparison.Grid.Rows.Length} rows, {comparison.Findings.Length} findings, {selected.Findings.Length} of them selected.");
        var reported = new ReportedComparison(selected, read.Sources, ToolVersion.Current);
        ResultWriter.Write(plan.Output, plan.With, (format, output, options) => Reports.Comparison(format)!.Write(reported, output, options), terminal);
        return Fails(selected.Findings, plan) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static bool Fails(IEnumerable<Finding> findings, CheckPlan plan) => plan.FailOn is { } least && findings.Any(f => f.Severity >= least);
}
