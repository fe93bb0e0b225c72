using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sets;

/// <summary>How lines of a set are read back.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SetLine))]
internal sealed partial class SetLineContext : JsonSerializerContext;
