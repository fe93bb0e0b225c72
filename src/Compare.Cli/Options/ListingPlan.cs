using Compare.Cli.Console;

namespace Compare.Cli.Options;

/// <summary>How a list is to be written.</summary>
internal static class ListingPlan
{
    /// <summary>The formats of lists.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "json"];

    /// <summary>Understands what was typed.</summary>
    public static OutputPlan Of(SharedOptions typed, Terminal terminal)
    {
        string format = typed.Format is null ? Formats[0] : Choice.Of("--format", typed.Format, Formats);
        string color = Settings.Valid(Settings.ColorOf(typed.Color, terminal), Settings.ColorValues).Value;
        return OutputPlan.Of(typed, format, color, Formats, terminal);
    }
}
