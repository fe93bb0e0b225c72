namespace Compare.Translation.Azure;

/// <summary>One translation.</summary>
/// <param name="TargetLanguage">Its language, as the service writes it.</param>
/// <param name="Text">The words.</param>
public sealed record TranslationText(string TargetLanguage, string Text);
