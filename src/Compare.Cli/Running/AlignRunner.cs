using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core;
using Compare.Core.Aligning;
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
        (Prepared prepared, Grid grid) = Progress.While("Aligning", plan.Quiet, terminal, () =>
        {
            var comparer = new Comparer();
            Prepared prepared = new SourceReader(plan.Source, new Notices(terminal, plan.Quiet, plan.Verbose), terminal).Read().Prepare(comparer, plan.Source.Segmentation);
            return (prepared, comparer.Align(prepared));
        });
        ResultWriter.Write(plan.Output, new ReportOptions(), (format, output, options) => Reports.Alignment(format)!.Write(prepared.Versions, grid, output, options), terminal);
        return ExitCode.Clean;
    }
}
