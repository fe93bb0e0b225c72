namespace Compare.Translation.Azure;

/// <summary>What came of one text, in both dialects.</summary>
internal sealed record WireItem(WireDetected? DetectedLanguage, IReadOnlyList<WireTranslation>? Translations);
