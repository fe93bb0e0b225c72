using System.CommandLine;
using System.CommandLine.Completions;
using Compare.Cli.Options;

namespace Compare.Cli.Commands;

/// <summary>What the commands that compare share: the versions, and what is reported of them.</summary>
internal sealed class CheckSymbols
{
    private readonly SharedSymbols shared;
    private readonly Argument<string[]> versions = VersionSymbols.Versions();
    private readonly Option<string?> aligned = VersionSymbols.Aligned();
    private readonly Option<string?> segments = VersionSymbols.Segments();
    private readonly Option<string[]> select = new("--select") { HelpName = "CHECKS", Description = "Report only these: codes, names or families, by commas" };
    private readonly Option<string[]> ignore = new("--ignore") { HelpName = "CHECKS", Description = "Do not report these" };
    private readonly TranslationSymbols translation = new();
    private readonly Option<string?> baseline = new("--baseline") { HelpName = "FILE", Description = "Hide the findings that this file accepts" };

    /// <summary>Options for a command whose result comes in <paramref name="formats"/>; <paramref name="endings"/> tells of those that are of files only.</summary>
    public CheckSymbols(IReadOnlyList<string> formats, string? endings = null)
    {
        shared = new SharedSymbols(formats, endings);
        select.CompletionSources.Add(_ => CheckSelection.Words.Select(w => new CompletionItem(w)));
        ignore.CompletionSources.Add(_ => CheckSelection.Words.Select(w => new CompletionItem(w)));
    }

    /// <summary>Adds them to a command, its own options between those of comparing and those of every command.</summary>
    public void AddTo(Command command, params Option[] own)
    {
        command.Add(versions);
        foreach (Option option in (Option[])[aligned, segments, select, ignore, baseline, .. own, .. translation.All])
        {
            command.Add(option);
        }

        shared.AddTo(command);
    }

    /// <summary>What was typed.</summary>
    public CheckOptions Bind(ParseResult parsed) => new(shared.Bind(parsed), parsed.GetValue(versions) ?? [])
    {
        Aligned = parsed.GetValue(aligned),
        Segments = parsed.GetValue(segments),
        Select = parsed.GetValue(select) ?? [],
        Ignore = parsed.GetValue(ignore) ?? [],
        Baseline = parsed.GetValue(baseline),
        Translation = translation.Bind(parsed),
    };
}
