using System.Text.Json.Serialization;

namespace Compare.Translation.Azure;

/// <summary>How the service's JSON is read and written; names count in whatever case, and fields that are not known are left aside.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<WireText>))]
[JsonSerializable(typeof(IReadOnlyList<WireItem>))]
[JsonSerializable(typeof(WireInputs))]
[JsonSerializable(typeof(WireValue))]
[JsonSerializable(typeof(WireErrorBody))]
internal sealed partial class WireJson : JsonSerializerContext;
