namespace Compare.Translation.Chat;

/// <summary>An answer of <c>/chat/completions</c>.</summary>
internal sealed record ChatAnswer(IReadOnlyList<ChatChoice>? Choices);
