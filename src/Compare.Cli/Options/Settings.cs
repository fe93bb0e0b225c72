using Compare.Cli.Console;
using Compare.Formats.Reporting;

namespace Compare.Cli.Options;

/// <summary>The settings in force for a check, each with its origin.</summary>
/// <param name="Configuration">The file, or null where there is none.</param>
/// <param name="Format">The format of the result.</param>
/// <param name="Segments"><c>sentences</c> or <c>lines</c>.</param>
/// <param name="Select">What to report; empty for everything.</param>
/// <param name="Ignore">What not to report.</param>
/// <param name="FailOn">The least severity that makes the exit status 1, or <c>never</c>.</param>
/// <param name="Color"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
/// <param name="Baseline">The file of findings that were looked at; empty for none.</param>
internal sealed record Settings(string? Configuration, Setting Format, Setting Segments, Setting Select, Setting Ignore, Setting FailOn, Setting Color, Setting Baseline)
{
    /// <summary>The values of <c>--segments</c>.</summary>
    public static IReadOnlyList<string> SegmentsValues { get; } = ["sentences", "lines"];

    /// <summary>The values of <c>--fail-on</c>, the lowest first.</summary>
    public static IReadOnlyList<string> FailOnValues { get; } = ["note", "warning", "error", "never"];

    /// <summary>The values of <c>--color</c>.</summary>
    public static IReadOnlyList<string> ColorValues { get; } = ["auto", "always", "never"];

    /// <summary>What only a configuration file can say, in words.</summary>
    public required IReadOnlyList<Setting> Agreed { get; init; }

    /// <summary>All, in the order in which <c>config</c> shows them.</summary>
    public IEnumerable<Setting> All => [Select, Ignore, FailOn, Baseline, Format, Segments, Color, .. Agreed];

    /// <summary>Puts together what was typed, what the configuration says, and what is usual; everything is validated.</summary>
    public static Settings Of(CheckOptions typed, Configuration configuration, Terminal terminal)
    {
        (string? file, ConfigurationFile content) = configuration;
        var settings = new Settings(
            file,
            Setting.Of("format", "--format", typed.Shared.Format, content.Format, file, OutputPlan.UsualFormat([.. Reports.Comparisons.Select(r => r.Format)])),
            Setting.Of("segments", "--segments", typed.Segments, content.Segments, file, "sentences"),
            Setting.Of("select", "--select", Words(typed.Select), Words(content.Select), file, string.Empty),
            Setting.Of("ignore", "--ignore", Words(typed.Ignore), Words(content.Ignore), file, string.Empty),
            Setting.Of("failOn", "--fail-on", typed.FailOn, content.FailOn, file, "warning"),
            ColorOf(typed.Shared.Color, terminal),
            Setting.Of("baseline", "--baseline", typed.Baseline, content.Baseline, file, string.Empty))
        {
            Agreed = AgreedBy(configuration),
        };
        return settings with
        {
            Format = Valid(settings.Format, [.. Reports.Comparisons.Select(r => r.Format)]),
            Segments = Valid(settings.Segments, SegmentsValues),
            Select = CheckSelection.Valid(settings.Select),
            Ignore = CheckSelection.Valid(settings.Ignore),
            FailOn = Valid(settings.FailOn, FailOnValues),
            Color = Valid(settings.Color, ColorValues),
        };
    }

    /// <summary>The setting with its value in the usual form.</summary>
    /// <exception cref="CannotRunException">The value is none of those allowed.</exception>
    public static Setting Valid(Setting setting, IReadOnlyList<string> allowed) => setting with { Value = Choice.Of(setting.Where, setting.Value, allowed) };

    /// <summary>The choice of colour, with <c>NO_COLOR</c> (no-color.org) as the environment's way to say never.</summary>
    public static Setting ColorOf(string? typed, Terminal terminal) =>
        typed is null && !string.IsNullOrEmpty(terminal.Environment("NO_COLOR"))
            ? new Setting("color", "never", "NO_COLOR", "--color")
            : Setting.Of("color", "--color", typed, null, null, "auto");

    // Each is one setting of its own, so that nobody has to guess which file a glossary came from.
    private static List<Setting> AgreedBy(Configuration configuration)
    {
        (string? file, ConfigurationFile content) = configuration;
        var agreed = new List<Setting>();
        if (file is null)
        {
            return agreed;
        }

        agreed.AddRange((content.Languages ?? new Dictionary<string, string>()).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => Setting.Of($"languages {p.Key}", string.Empty, null, p.Value, file, string.Empty)));
        agreed.AddRange((content.Severities ?? new Dictionary<string, string>()).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => Setting.Of($"severities {p.Key}", string.Empty, null, p.Value, file, string.Empty)));
        agreed.AddRange((content.Glossary ?? []).Select((entry, i) => Setting.Of($"glossary {i + 1}", string.Empty, null, string.Join(", ", entry.Select(e => $"{e.Key}: {e.Value}")), file, string.Empty)));
        agreed.AddRange((content.Expected?.Conversions ?? []).Select(c => Setting.Of("expected conversions", string.Empty, null, c, file, string.Empty)));
        agreed.AddRange((content.Expected?.Passages ?? []).Select(p => Setting.Of("expected passages", string.Empty, null, $"{p.Language}: {p.Holds}", file, string.Empty)));
        return agreed;
    }

    private static string? Words(IReadOnlyList<string>? words) => words is null or [] ? null : string.Join(',', words);
}
