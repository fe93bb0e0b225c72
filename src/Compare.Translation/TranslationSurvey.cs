using Compare.Core.Languages;

namespace Compare.Translation;

/// <summary>What translating a batch would take, found out without sending anything.</summary>
/// <param name="Source">The language of the texts.</param>
/// <param name="Target">The language that they are wanted in.</param>
/// <param name="Texts">How many texts there are.</param>
/// <param name="Recorded">How many of them are in the cache.</param>
/// <param name="Characters">What the others count for in UTF-16 units, repetitions once.</param>
/// <param name="Requests">In how many requests they would go.</param>
public sealed record TranslationSurvey(LanguageTag Source, LanguageTag Target, int Texts, int Recorded, long Characters, int Requests);
