namespace Compare.Translation.Chat;

/// <summary>A numbered text, as it is given to the model and as the model gives it back.</summary>
internal sealed record ChatItem(int Id, string Text);
