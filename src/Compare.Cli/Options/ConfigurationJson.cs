using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Cli.Options;

/// <summary>How the configuration file is read: camel case, comments and a comma too many allowed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(ConfigurationFile))]
internal sealed partial class ConfigurationJson : JsonSerializerContext;
