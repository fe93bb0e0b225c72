namespace Compare.Translation;

/// <summary>What an engine takes in one request; <see cref="int.MaxValue"/> where it does not say.</summary>
/// <param name="MostTexts">How many texts.</param>
/// <param name="MostCharactersOfText">How long one text may be, in UTF-16 units.</param>
/// <param name="MostCharacters">How long all texts of a request together may be.</param>
/// <param name="CharactersPerMinute">How much may be sent in a minute; null where that is not known.</param>
public sealed record TranslatorLimits(int MostTexts, int MostCharactersOfText, int MostCharacters, int? CharactersPerMinute = null)
{
    /// <summary>No limit at all.</summary>
    public static TranslatorLimits None { get; } = new(int.MaxValue, int.MaxValue, int.MaxValue);
}
