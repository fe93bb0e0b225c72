using System.Text.Json.Serialization;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder;

/// <summary>Reads the builder's own files without reflection; an unknown member is an error.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Sources))]
[JsonSerializable(typeof(Selection))]
[JsonSerializable(typeof(string))]
internal sealed partial class BuilderJsonContext : JsonSerializerContext;
