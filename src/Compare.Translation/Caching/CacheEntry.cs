namespace Compare.Translation.Caching;

/// <summary>One recorded translation, as its file holds it.</summary>
/// <param name="Schema">The form of the file; 1.</param>
/// <param name="Engine">The engine's kind.</param>
/// <param name="Model">All that its output depends on.</param>
/// <param name="Source">The language of the text.</param>
/// <param name="Target">The language of the translation.</param>
/// <param name="Text">The text, in its canonical form.</param>
/// <param name="Translation">The translation.</param>
/// <param name="RequestId">The engine's name for the request, or null.</param>
/// <param name="Recorded">When it was recorded (ISO 8601, UTC); no report shows it.</param>
/// <param name="Digest">The SHA-256 of text and translation: an entry that does not match is damaged.</param>
internal sealed record CacheEntry(
    int Schema, string Engine, string Model, string Source, string Target, string Text, string Translation, string? RequestId, string Recorded, string Digest)
{
    /// <summary>The form that is written, and the only one that is read.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Whether it is whole and of the current form.</summary>
    public bool IsSound => Schema == CurrentSchema && Text is not null && Translation is not null && Digest == DigestOf(Text, Translation);

    /// <summary>The digest of an entry's content.</summary>
    public static string DigestOf(string text, string translation) => CacheKey.Digest(text + '\u001f' + translation);
}
