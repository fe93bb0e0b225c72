using System.Text.Json.Serialization;

namespace Compare.Cli.Options;

/// <summary>A passage that versions of one language alone have, as the configuration file states it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Holds">Words of the passage.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExpectedPassage(string Language, string Holds);
