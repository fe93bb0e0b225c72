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
        var shared = new SharedSymbols([.. Reports.Comparisons.Select(r => r.Format)]);
        var versions = VersionSymbols.Versions();
        var aligned = VersionSymbols.Aligned();
        var segments = VersionSymbols.Segments();
        var select = new Option<string[]>("--select") { HelpName = "CHECKS", Description = "Report only these: codes, names or families, by commas" };
        var ignore = new Option<string[]>("--ignore") { HelpName = "CHECKS", Description = "Do not report these" };
        var failOn = Words.From("--fail-on", "SEVERITY", "Exit with 1 from note, warning (usual) or error on, or never", Settings.FailOnValues);
        var with = new Option<string[]>("--with") { HelpName = "WHAT", Description = "Add to machine formats: rows, facts" };
        with.CompletionSources.Add([.. CheckPlan.WithValues]);
        select.CompletionSources.Add(_ => CheckSelection.Words.Select(w => new System.CommandLine.Completions.CompletionItem(w)));
        ignore.CompletionSources.Add(_ => CheckSelection.Words.Select(w => new System.CommandLine.Completions.CompletionItem(w)));

        var command = new Command("check", "Compare versions and report where numbers, names and claims differ.") { versions, aligned, segments, select, ignore, failOn, with };
        shared.AddTo(command);
        command.SetAction(parsed => CheckRunner.Run(
            CheckPlan.Of(
                new CheckOptions(
                    shared.Bind(parsed),
                    parsed.GetValue(versions) ?? [],
                    parsed.GetValue(aligned),
                    parsed.GetValue(segments),
                    parsed.GetValue(select) ?? [],
                    parsed.GetValue(ignore) ?? [],
                    parsed.GetValue(failOn),
                    parsed.GetValue(with) ?? []),
                terminal),
            terminal));
        return HelpWithExamples.On(
            command,
            "compare check article.en.md article.es.md article.fr.md",
            "compare check en=a.html es=b.html --output report.html",
            "compare check old:en=v1.txt new:en=v2.txt --select numbers,names",
            "compare check --aligned table.tsv --format jsonl --fail-on error");
    }
}
