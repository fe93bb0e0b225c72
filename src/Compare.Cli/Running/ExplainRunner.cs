using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Core.Checking;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Prints what checks report and do not report.</summary>
internal static class ExplainRunner
{
    /// <summary>The page of a check; without one the catalogue.</summary>
    /// <param name="check">A code or name, or null.</param>
    /// <param name="plan">How to write.</param>
    /// <param name="terminal">Where to write.</param>
    /// <exception cref="CannotRunException">There is no such check.</exception>
    public static int Run(string? check, OutputPlan plan, Terminal terminal)
    {
        Check? found = check is null ? null : Find(check);
        IReadOnlyList<CheckEntry> entries = [.. CheckCatalogue.All.Where(c => found is null || c == found).Select(c => CheckEntry.Of(c.Info))];
        ResultWriter.Write(plan, new ReportOptions(), (format, output, _) =>
        {
            if (format == "json")
            {
                ListingJson.Write(output, entries, ListingJson.Default.IReadOnlyListCheckEntry);
            }
            else if (found is not null)
            {
                output.Write(CheckPages.Read(found.Info.Name));
            }
            else
            {
                TextTable.Write(output, ["CODE", "CHECK", "FAMILY", "SEVERITY", "REPORTS"], [.. entries.Select(e => new[] { e.Code, e.Check, e.Family, e.Severity, e.Summary })]);
            }
        }, terminal);
        return ExitCode.Clean;
    }

    private static Check Find(string name) =>
        CheckCatalogue.Find(name)
        ?? throw new CannotRunException($"'{name}' is no check{Nearest.Hint(name, CheckCatalogue.All.SelectMany(c => new[] { c.Info.Name, c.Info.Code }), "; 'compare explain' lists them all.")}");
}
