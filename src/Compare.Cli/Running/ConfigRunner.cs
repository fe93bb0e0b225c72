using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Prints the settings in force and where each came from.</summary>
internal static class ConfigRunner
{
    /// <summary>The settings that a check started here would have.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="plan">How to write.</param>
    /// <param name="terminal">Where to write.</param>
    public static int Run(Settings settings, OutputPlan plan, Terminal terminal)
    {
        IReadOnlyList<Setting> all = [.. settings.All];
        ResultWriter.Write(plan, new ReportOptions(), (format, output, _) =>
        {
            if (format == "json")
            {
                ListingJson.Write(output, all, ListingJson.Default.IReadOnlyListSetting);
            }
            else
            {
                TextTable.Write(output, ["SETTING", "VALUE", "FROM"], [.. all.Select(s => new[] { s.Name, s.Value.Length == 0 ? "(none)" : s.Value, s.Origin })]);
                output.WriteLine();
                output.WriteLine(settings.Configuration is null
                    ? $"There is no {Configuration.FileName} here or in a folder above."
                    : $"The configuration is {settings.Configuration}.");
            }
        }, terminal);
        return ExitCode.Clean;
    }
}
