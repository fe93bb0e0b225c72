using System.Collections.Immutable;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core;
using Compare.Core.Matching.Facts;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Lists the facts of a comparison.</summary>
internal static class FactsRunner
{
    /// <summary>Reads, compares and lists.</summary>
    /// <exception cref="CannotRunException">It cannot be done.</exception>
    public static int Run(FactsPlan plan, Terminal terminal)
    {
        Normalization.Require();
        ReadingPlan reading = plan.Reading;
        (ReadVersions read, Comparison comparison, ImmutableArray<StatedFact> facts) = Progress.While("Comparing", reading.Quiet, terminal, () =>
        {
            ReadVersions read = new SourceReader(reading.Source, new Notices(terminal, reading.Quiet, reading.Verbose), terminal).Read();
            var comparer = new Comparer();
            Comparison comparison = comparer.Compare(read.Prepare(comparer, reading.Source.Segmentation));
            return (read, comparison, Comparer.Facts(comparison));
        });
        var reported = new ReportedFacts(new ReportedComparison(comparison, read.Sources, ToolVersion.Current), [.. facts.Where(f => plan.Selection.Shows(f.Kind))]);
        ResultWriter.Write(reading.Output, new ReportOptions(), (format, output, options) => Reports.FactTable(format)!.Write(reported, output, options), terminal);
        return ExitCode.Clean;
    }
}
