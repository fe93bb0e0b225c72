using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core;
using Compare.Core.Extracting;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Runs an extraction.</summary>
internal static class ExtractRunner
{
    /// <summary>Reads, extracts and reports.</summary>
    /// <exception cref="CannotRunException">It cannot be done.</exception>
    public static int Run(ReadingPlan plan, Terminal terminal)
    {
        Normalization.Require();
        PreparedVersion version = Progress.While("Reading", plan.Quiet, terminal, () =>
        {
            ReadVersions read = new SourceReader(plan.Source, new Notices(terminal, plan.Quiet, plan.Verbose), terminal).Read();
            return read.Prepare(new Comparer(), plan.Source.Segmentation).Versions[0];
        });
        ResultWriter.Write(plan.Output, new ReportOptions(), (format, output, options) => Reports.Extraction(format)!.Write(version, output, options), terminal);
        return ExitCode.Clean;
    }
}
