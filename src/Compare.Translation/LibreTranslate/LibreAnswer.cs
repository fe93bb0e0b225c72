namespace Compare.Translation.LibreTranslate;

/// <summary>An answer of <c>/translate</c>: translations, or an error in words.</summary>
internal sealed record LibreAnswer(IReadOnlyList<string?>? TranslatedText, string? Error);
