using Compare.Cli.Console;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Formats.Reporting;

namespace Compare.Cli.Options;

/// <summary>What a check is to do: everything typed and configured, understood and valid.</summary>
/// <param name="Source">What is to be read.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Selection">Which checks are reported.</param>
/// <param name="FailOn">The least severity that makes the exit status 1; null for never.</param>
/// <param name="With">What machine formats add.</param>
/// <param name="Quiet">Whether only errors are told.</param>
/// <param name="Verbose">Whether it tells what it understood.</param>
internal sealed record CheckPlan(SourcePlan Source, OutputPlan Output, CheckSelection Selection, Severity? FailOn, ReportOptions With, bool Quiet, bool Verbose)
{
    /// <summary>What the owners of the text have agreed on.</summary>
    public Allowances Allowances { get; private init; } = Allowances.None;

    /// <summary>The findings that were looked at before, or null.</summary>
    public BaselinePlan? Baseline { get; private init; }

    /// <summary>Many articles in place of versions, or null.</summary>
    public SetPlan? Set { get; private init; }

    /// <summary>The pattern of the set as it was typed, or null.</summary>
    public string? SetPattern { get; private init; }

    /// <summary>The digest of the configuration in force; empty where there is none.</summary>
    public string ConfigurationDigest { get; private init; } = string.Empty;

    /// <summary>How a translator is asked; null where none is.</summary>
    public TranslationPlan? Translation { get; private init; }

    /// <summary>The format that is the input itself with comments: of files only.</summary>
    public const string WordFile = "docx";

    /// <summary>The values of <c>--with</c>.</summary>
    public static IReadOnlyList<string> WithValues { get; } = ["rows", "facts"];

    /// <summary>Makes the plan.</summary>
    /// <exception cref="CannotRunException">Something typed or configured cannot be.</exception>
    public static CheckPlan Of(CheckOptions typed, Terminal terminal)
    {
        Configuration configuration = Configuration.Find(typed.Shared.Config, terminal.Directory);
        var settings = Settings.Of(typed, configuration, terminal);
        string[] with = [.. typed.With.SelectMany(w => w.Split(',')).Select(w => Choice.Of("--with", w.Trim(), WithValues))];
        SetPlan? set = SetPlan.Of(typed.Set, typed.Versions.Count, typed.Aligned, terminal.Directory);
        string[] formats = set is null ? [.. Reports.Comparisons.Select(r => r.Format)] : [.. Reports.Sets.Select(r => r.Format)];
        return new CheckPlan(
            SourcePlan.Of("check", typed.Versions, typed.Aligned, settings.Segments.Value, set is null ? 2 : 0, int.MaxValue, terminal.Directory) with { Languages = LanguagePatterns.Of(configuration) },
            OutputPlan.Of(typed.Shared, set is null ? settings.Format.Value : Settings.Valid(settings.Format, formats).Value, settings.Color.Value, [.. formats, .. set is null ? [WordFile] : Array.Empty<string>()], terminal),
            new CheckSelection(settings.Select.Value, settings.Ignore.Value),
            settings.FailOn.Value == "never" ? null : Enum.Parse<Severity>(settings.FailOn.Value, ignoreCase: true),
            new ReportOptions(WithRows: with.Contains("rows", StringComparer.Ordinal), WithFacts: with.Contains("facts", StringComparer.Ordinal)),
            typed.Shared.Quiet,
            typed.Shared.Verbose)
        {
            Allowances = Agreements.Of(configuration),
            Set = set,
            SetPattern = typed.Set.Pattern,
            ConfigurationDigest = configuration.Digest,
            Translation = typed.Translation is null ? null : set is null ? TranslationPlan.Of(typed.Translation, terminal) : TranslationPlan.OfSet(typed.Translation, terminal),
            Baseline = BaselinePlan.Of(settings.Baseline, configuration, terminal.Directory),
        };
    }
}
