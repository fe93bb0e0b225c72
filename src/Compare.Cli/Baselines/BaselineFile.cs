using System.Text.Json.Serialization;

namespace Compare.Cli.Baselines;

/// <summary>A baseline as it is written.</summary>
/// <param name="SchemaVersion">The version of the format: 1.</param>
/// <param name="Entries">What was looked at.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BaselineFile(int SchemaVersion, IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The version of the format.</summary>
    public const int Current = 1;
}
