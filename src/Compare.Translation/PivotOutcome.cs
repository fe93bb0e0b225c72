using Compare.Core.Aligning.Pivots;

namespace Compare.Translation;

/// <summary>What came of translating versions.</summary>
/// <param name="Pivots">What the versions say in the pivot language, as far as they were translated.</param>
/// <param name="Failures">Why something was not translated, each reason once, with the ids of the versions that it concerns.</param>
/// <param name="Missing">How many segments were not translated.</param>
/// <param name="Metered">What the engine says it has billed, in characters; null where it does not say.</param>
public sealed record PivotOutcome(PivotSet Pivots, IReadOnlyList<(TranslationFailure Failure, IReadOnlyList<string> Versions)> Failures, int Missing, long? Metered);
