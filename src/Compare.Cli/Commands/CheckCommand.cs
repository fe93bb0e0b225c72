using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;

namespace Compare.Cli.Commands;

/// <summary><c>compare check</c>: the main job.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        var symbols = new CheckSymbols([.. Reports.Comparisons.Select(r => r.Format)], "also .docx and .xliff: what was read, with notes");
        var failOn = Words.From("--fail-on", "SEVERITY", "Exit with 1 from note, warning (usual) or error on, or never", Settings.FailOnValues);
        var with = new Option<string[]>("--with") { HelpName = "WHAT", Description = "Add to machine formats: rows, facts" };
        with.CompletionSources.Add([.. CheckPlan.WithValues]);
        var set = new SetSymbols();

        var command = new Command("check", "Compare versions and report where numbers, names and claims differ. Ends with 0 where nothing is as bad as --fail-on says, with 1 where something is, with 2 where it could not run.");
        symbols.AddTo(command, [failOn, with, .. set.All]);
        command.SetAction(parsed => CheckRunner.Run(
            CheckPlan.Of(symbols.Bind(parsed) with { FailOn = parsed.GetValue(failOn), With = parsed.GetValue(with) ?? [], Set = set.Bind(parsed) }, terminal),
            terminal));
        return HelpWithExamples.On(
            command,
            "compare check article.en.md article.es.md article.fr.md",
            "compare check en=a.html es=b.html --output report.html",
            "compare check old:en=v1.txt new:en=v2.txt --select numbers,names",
            "compare check --aligned table.tsv --format jsonl --fail-on error",
            "compare check a.en.md a.es.md --baseline accepted.json",
            "compare check --set 'content/{lang}/**/*.md' --resume results.jsonl");
    }
}
