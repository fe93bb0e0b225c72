using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Translating;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Aligning.Pivots;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Runs an alignment.</summary>
internal static class AlignRunner
{
    /// <summary>Reads, aligns and reports.</summary>
    /// <exception cref="CannotRunException">It cannot be done.</exception>
    public static int Run(ReadingPlan plan, Terminal terminal)
    {
        Normalization.Require();
        var notices = new Notices(terminal, plan.Quiet, plan.Verbose);
        var comparer = new Comparer();
        (ReadVersions read, Prepared prepared) = Progress.While("Reading", plan.Quiet, terminal, () =>
        {
            ReadVersions read = new SourceReader(plan.Source, notices, terminal).Read();
            return (read, read.Prepare(comparer, plan.Source.Segmentation));
        });
        if (plan.Translation is { IsDryRun: true } rehearsed)
        {
            return PivotHint.Rehearse(rehearsed, comparer, prepared, notices, terminal);
        }

        PivotSet? pivots = plan.Translation is null ? null : PivotHint.Ask(plan.Translation, comparer, prepared, read.Sources, notices, terminal);
        Grid grid = Progress.While("Aligning", plan.Quiet, terminal, () => comparer.Align(prepared, pivots));
        ResultWriter.Write(plan.Output, new ReportOptions(), (format, output, options) => Reports.Alignment(format)!.Write(prepared.Versions, grid, output, options), terminal);
        return ExitCode.Clean;
    }
}
