using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;

namespace Compare.Cli.Commands;

/// <summary><c>compare facts</c>: every fact with its value in each version.</summary>
internal static class FactsCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        string[] formats = [.. Reports.FactTables.Select(r => r.Format)];
        var shared = new SharedSymbols(formats);
        var versions = VersionSymbols.Versions();
        var aligned = VersionSymbols.Aligned();
        var segments = VersionSymbols.Segments();
        var only = new Option<string[]>("--only") { HelpName = "KINDS", Description = "Show only these: " + Choice.List(FactSelection.Words) + "; by commas" };
        only.CompletionSources.Add([.. FactSelection.Words]);
        var command = new Command("facts", "Print every name, number, date and address with what each version says of it.") { versions, aligned, segments, only };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var typed = new FactsOptions(shared.Bind(parsed), parsed.GetValue(versions) ?? [], parsed.GetValue(aligned), parsed.GetValue(segments), parsed.GetValue(only) ?? []);
            return FactsRunner.Run(new FactsPlan(ReadingPlan.Of(typed, formats, terminal), FactSelection.Of(typed.Only)), terminal);
        });
        return HelpWithExamples.On(
            command,
            "compare facts article.en.md article.es.md article.fr.md",
            "compare facts article.en.md article.es.md --only names",
            "compare facts en=a.html es=b.html --only numbers,dates --format csv",
            "compare facts --aligned table.tsv --output facts.html");
    }
}
