using System.Text.Json.Serialization;

namespace Compare.Translation.LibreTranslate;

/// <summary>How LibreTranslate's JSON is read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LibreRequest))]
[JsonSerializable(typeof(LibreAnswer))]
internal sealed partial class LibreJson : JsonSerializerContext;
