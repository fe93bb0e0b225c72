using System.Text.Json.Serialization;

namespace Compare.Translation.Chat;

/// <summary>What the model answers.</summary>
internal sealed record ChatChoice(ChatMessage? Message, [property: JsonPropertyName("finish_reason")] string? FinishReason);
