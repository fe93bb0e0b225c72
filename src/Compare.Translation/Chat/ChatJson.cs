using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Translation.Chat;

/// <summary>How the JSON of conversations is read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ChatRequest))]
[JsonSerializable(typeof(ChatAnswer))]
[JsonSerializable(typeof(ChatItems))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ChatJson : JsonSerializerContext;
