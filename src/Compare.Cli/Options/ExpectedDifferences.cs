using System.Text.Json.Serialization;

namespace Compare.Cli.Options;

/// <summary>Differences that are meant to be, as the configuration file states them.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExpectedDifferences
{
    /// <summary>What versions convert for their readers, roughly: <c>units</c>, <c>currencies</c>.</summary>
    public IReadOnlyList<string>? Conversions { get; init; }

    /// <summary>Passages that versions of one language alone have.</summary>
    public IReadOnlyList<ExpectedPassage>? Passages { get; init; }
}
