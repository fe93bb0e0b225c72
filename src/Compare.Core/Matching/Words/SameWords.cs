namespace Compare.Core.Matching.Words;

/// <summary>What several versions have in one language and nearly the same words in one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Anchor">The version that the others are compared with; for a passage left untranslated the one whose language it is.</param>
/// <param name="AnchorUnits">Its units in the row.</param>
/// <param name="Others">The other versions and their units, ordered by version.</param>
/// <param name="IsForeign">Whether the others left the anchor's text untranslated; else all are versions of one language.</param>
public sealed record SameWords(
    int Row, int Anchor, IReadOnlyList<WordUnit> AnchorUnits, IReadOnlyList<VersionWords> Others, bool IsForeign);
