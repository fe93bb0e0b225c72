using Compare.Cli.Console;

namespace Compare.Cli.Options;

/// <summary>What <c>align</c>, <c>facts</c> or <c>extract</c> is to do: everything typed and configured, understood and valid.</summary>
/// <param name="Source">What is to be read.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Quiet">Whether only errors are told.</param>
/// <param name="Verbose">Whether it tells what it understood.</param>
internal sealed record ReadingPlan(SourcePlan Source, OutputPlan Output, bool Quiet, bool Verbose)
{
    /// <summary>How a translator is asked; null where none is.</summary>
    public TranslationPlan? Translation { get; private init; }

    /// <summary>Makes the plan of <c>align</c>.</summary>
    public static ReadingPlan Of(AlignOptions typed, IReadOnlyList<string> formats, Terminal terminal) =>
        Of("align", typed.Shared, typed.Versions, null, typed.Segments, 2, int.MaxValue, formats, terminal) with { Translation = TranslationPlan.Of(typed.Translation, terminal) };

    /// <summary>Makes the plan of <c>extract</c>.</summary>
    public static ReadingPlan Of(ExtractOptions typed, IReadOnlyList<string> formats, Terminal terminal) =>
        Of("extract", typed.Shared, typed.Versions, null, typed.Segments, 1, 1, formats, terminal);

    /// <summary>Makes the plan of <c>facts</c>.</summary>
    public static ReadingPlan Of(FactsOptions typed, IReadOnlyList<string> formats, Terminal terminal) =>
        Of("facts", typed.Shared, typed.Versions, typed.Aligned, typed.Segments, 2, int.MaxValue, formats, terminal);

    private static ReadingPlan Of(string command, SharedOptions shared, IReadOnlyList<string> versions, string? aligned, string? segments, int least, int most, IReadOnlyList<string> formats, Terminal terminal)
    {
        Configuration configuration = Configuration.Find(shared.Config, terminal.Directory);
        (string? file, ConfigurationFile content) = configuration;
        Setting divided = Settings.Valid(Setting.Of("segments", "--segments", segments, content.Segments, file, "sentences"), Settings.SegmentsValues);
        string format = shared.Format is null ? OutputPlan.UsualFormat(formats) : Choice.Of("--format", shared.Format, formats);
        string color = Settings.Valid(Settings.ColorOf(shared.Color, terminal), Settings.ColorValues).Value;
        return new ReadingPlan(
            SourcePlan.Of(command, versions, aligned, divided.Value, least, most, terminal.Directory) with { Languages = LanguagePatterns.Of(configuration) },
            OutputPlan.Of(shared, format, color, formats, terminal),
            shared.Quiet,
            shared.Verbose);
    }
}
