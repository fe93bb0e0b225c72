namespace Compare.Translation.Chat;

/// <summary>The numbered texts of one request.</summary>
internal sealed record ChatItems(IReadOnlyList<ChatItem>? Items);
