namespace Compare.Core.Languages;

/// <summary>A language that a text may be in.</summary>
/// <param name="Tag">The tag of one of the languages with data.</param>
/// <param name="Confidence">How sure it is, 0 to 1; all guesses for one text sum to at most 1.</param>
public sealed record LanguageGuess(string Tag, double Confidence);
