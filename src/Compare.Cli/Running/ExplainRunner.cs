using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Core.Checking;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Prints what checks report and do not report.</summary>
internal static class ExplainRunner
{
    /// <summary>The page of a check, or the checks of a family; without a word all checks.</summary>
    /// <param name="check">A code, name or family, or null.</param>
    /// <param name="plan">How to write.</param>
    /// <param name="terminal">Where to write.</param>
    /// <exception cref="CannotRunException">There is no such check.</exception>
    public static int Run(string? check, OutputPlan plan, Terminal terminal)
    {
        bool isFamily = check is not null && Families.Contains(check, StringComparer.OrdinalIgnoreCase);
        Check? found = check is null || isFamily ? null : Find(check);
        var listed = new CheckSelection(check ?? string.Empty, string.Empty);
        IReadOnlyList<CheckEntry> entries = [.. CheckCatalogue.All.Where(c => listed.Reports(c.Info)).Select(c => CheckEntry.Of(c.Info))];
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

    private static IEnumerable<string> Families => Enum.GetValues<Family>().Select(CheckSelection.WordFor);

    private static Check Find(string name) =>
        CheckCatalogue.Find(name)
        ?? throw new CannotRunException($"'{name}' is no check{Nearest.Hint(name, CheckSelection.Words, "; 'compare explain' lists them all.")}");
}
