using System.Text.Json.Serialization;

namespace Compare.Cli.Sets;

/// <summary>A line of a manifest that is a JSON object.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ManifestEntry
{
    /// <summary>How the article is called in results; without it, as its first version.</summary>
    public string? Article { get; init; }

    /// <summary>Its versions, as on the command line.</summary>
    public IReadOnlyList<string>? Versions { get; init; }

    /// <summary>Versions whose text stands here: their file names, which say language and format, and the text of each.</summary>
    public IReadOnlyDictionary<string, string>? Texts { get; init; }
}
