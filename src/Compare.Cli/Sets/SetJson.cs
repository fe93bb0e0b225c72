using System.Text.Json.Serialization;

namespace Compare.Cli.Sets;

/// <summary>How lines of manifests and of results are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManifestEntry))]
[JsonSerializable(typeof(DoneLine))]
internal sealed partial class SetJson : JsonSerializerContext;
