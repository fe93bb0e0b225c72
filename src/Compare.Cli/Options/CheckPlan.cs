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
        OutputPlan output = OutputOf(typed, settings, set, terminal);
        return new CheckPlan(
            SourcePlan.Of("check", typed.Versions, typed.Aligned, settings.Segments.Value, set is null ? 2 : 0, int.MaxValue, terminal.Directory) with { Languages = LanguagePatterns.Of(configuration) },
            output,
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
            Translation = typed.Translation is null ? null : TranslationPlan.Of(typed.Translation, terminal),
            Baseline = BaselinePlan.Of(settings.Baseline, configuration, terminal.Directory),
        };
    }

    private static OutputPlan OutputOf(CheckOptions typed, Settings settings, SetPlan? set, Terminal terminal)
    {
        if (set is null)
        {
            return OutputPlan.Of(typed.Shared, settings.Format.Value, settings.Color.Value, [.. Reports.Comparisons.Select(r => r.Format), .. Running.AnnotatedFiles.Formats], terminal);
        }

        string[] formats = [.. Reports.Sets.Select(r => r.Format)];
        OutputPlan output = OutputPlan.Of(typed.Shared, Settings.Valid(settings.Format, formats).Value, settings.Color.Value, formats, terminal);
        // Of articles that were done before there are lines, and no more.
        string? whole = set.Resume is null ? null : output.Files.Select(f => f.Format).Append(output.Terminal).FirstOrDefault(f => f is "sarif" or "markdown");
        return whole is null ? output : throw new CannotRunException($"--resume keeps lines of JSON, from which no {whole} can be made; leave out --resume, or write {whole} in a run of its own.");
    }
}
