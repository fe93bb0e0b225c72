namespace Compare.Translation.Chat;

/// <summary>A message of a conversation.</summary>
internal sealed record ChatMessage(string Role, string? Content);
