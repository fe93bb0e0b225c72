using System.CommandLine;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;

namespace Compare.Cli.Commands;

/// <summary><c>compare align</c>: the alignment alone.</summary>
internal static class AlignCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Terminal terminal)
    {
        string[] formats = [.. Reports.Alignments.Select(r => r.Format)];
        var shared = new SharedSymbols(formats);
        var versions = VersionSymbols.Versions();
        var segments = VersionSymbols.Segments();
        var command = new Command("align", "Line versions up, sentence by sentence, and print what corresponds.") { versions, segments };
        var translation = new TranslationSymbols();
        foreach (Option option in translation.All)
        {
            command.Add(option);
        }

        shared.AddTo(command);
        command.SetAction(parsed => AlignRunner.Run(
            ReadingPlan.Of(new AlignOptions(shared.Bind(parsed), parsed.GetValue(versions) ?? [], parsed.GetValue(segments), translation.Bind(parsed)), formats, terminal),
            terminal));
        return HelpWithExamples.On(
            command,
            "compare align article.en.md article.es.md --format tsv",
            "compare align en=a.txt de=b.txt --segments lines --format ladder");
    }
}
