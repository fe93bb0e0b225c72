using System.Text.Json.Serialization;

namespace Compare.Cli.Options;

/// <summary>A setting in force.</summary>
/// <param name="Name">Its key in the configuration file.</param>
/// <param name="Value">Its value; lists are joined by commas.</param>
/// <param name="Origin">Where the value came from: the command line, the path of a file, the environment, or the default.</param>
/// <param name="Where">What a message about the value points at: <c>--fail-on</c>, <c>failOn in compare.json</c>.</param>
internal sealed record Setting(string Name, string Value, string Origin, [property: JsonIgnore] string Where)
{
    /// <summary>The origin of what was typed.</summary>
    public const string CommandLine = "command line";

    /// <summary>The origin of what nobody said.</summary>
    public const string Default = "default";

    /// <summary>The setting's value: typed before configured before usual.</summary>
    /// <param name="name">Its key in the configuration file.</param>
    /// <param name="option">The option that sets it.</param>
    /// <param name="typed">What was typed, or null.</param>
    /// <param name="configured">What the file says, or null.</param>
    /// <param name="file">The file.</param>
    /// <param name="usual">The default.</param>
    public static Setting Of(string name, string option, string? typed, string? configured, string? file, string usual) =>
        typed is not null ? new Setting(name, typed, CommandLine, option)
        : configured is not null ? new Setting(name, configured, file!, $"{name} of {file}")
        : new Setting(name, usual, Default, option);
}
