using System.Text.Json.Serialization;

namespace Compare.Translation.Caching;

/// <summary>How entries are written: camel case, indented, one field a line, so that a recorded cache can be read and compared.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CacheEntry))]
internal sealed partial class CacheJson : JsonSerializerContext;
