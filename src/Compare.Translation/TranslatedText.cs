namespace Compare.Translation;

/// <summary>One text, translated.</summary>
/// <param name="Text">The translation; may be empty, never null.</param>
public sealed record TranslatedText(string Text)
{
    /// <summary>The engine's name for the request that brought it, for its makers' support; null where there is none.</summary>
    public string? RequestId { get; init; }
}
