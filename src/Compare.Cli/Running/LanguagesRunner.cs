using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Core.Languages;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Prints the languages and what is supported for each.</summary>
internal static class LanguagesRunner
{
    /// <summary>Every language that has data.</summary>
    public static int Run(OutputPlan plan, Terminal terminal)
    {
        var catalog = new LanguageCatalog();
        IReadOnlyList<LanguageEntry> entries = [.. LanguageCatalog.Supported.Select(tag => LanguageEntry.Of(catalog.Get(tag)))];
        ResultWriter.Write(plan, new ReportOptions(), (format, output, _) =>
        {
            if (format == "json")
            {
                ListingJson.Write(output, entries, ListingJson.Default.IReadOnlyListLanguageEntry);
            }
            else
            {
                TextTable.Write(output, ["TAG", "LANGUAGE", "SCRIPT", "READS"], [.. entries.Select(e => new[] { e.Tag, e.Name, e.Script, string.Join(' ', e.Supported) })]);
                output.WriteLine();
                output.WriteLine("Any other language works too, by digits, addresses, names that look alike, order and length.");
            }
        }, terminal);
        return ExitCode.Clean;
    }
}
