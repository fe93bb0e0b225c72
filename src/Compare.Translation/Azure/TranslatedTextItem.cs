using System.Collections.Immutable;

namespace Compare.Translation.Azure;

/// <summary>What came of one text.</summary>
/// <param name="DetectedLanguage">The language that the service took it for, where it was not told; else null.</param>
/// <param name="Translations">One translation a target, in their order.</param>
public sealed record TranslatedTextItem(string? DetectedLanguage, ImmutableArray<TranslationText> Translations);
