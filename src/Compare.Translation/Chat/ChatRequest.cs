using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare.Translation.Chat;

/// <summary>A request to <c>/chat/completions</c>.</summary>
internal sealed record ChatRequest(
    string Model,
    IReadOnlyList<ChatMessage> Messages,
    int Temperature,
    int Seed,
    bool Stream,
    [property: JsonPropertyName("response_format")] JsonElement ResponseFormat);
