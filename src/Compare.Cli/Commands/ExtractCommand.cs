using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;

namespace Compare.Cli.Commands;

/// <summary><c>compare extract</c>: what one version holds that has a value.</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        string[] formats = [.. Reports.Extractions.Select(r => r.Format)];
        var shared = new SharedSymbols(formats);
        var versions = VersionSymbols.Versions();
        var segments = VersionSymbols.Segments();
        var command = new Command("extract", "Print every number, date, time, name and address of one version, with its value.") { versions, segments };
        shared.AddTo(command);
        command.SetAction(parsed => ExtractRunner.Run(
            ReadingPlan.Of(new ExtractOptions(shared.Bind(parsed), parsed.GetValue(versions) ?? [], parsed.GetValue(segments)), formats, terminal),
            terminal));
        return HelpWithExamples.On(
            command,
            "compare extract article.en.md",
            "echo 'Am 9. November um 19 Uhr' | compare extract de=- --format jsonl");
    }
}
