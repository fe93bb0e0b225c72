using Compare.Core.Languages;

namespace Compare.Core.Extracting.Phrases;

/// <summary>A fact whose key stands in a segment.</summary>
/// <param name="Section">The fact's section.</param>
/// <param name="Value">Its value.</param>
/// <param name="Start">Index of its first atom.</param>
/// <param name="End">Index after its last atom; the point of an abbreviation is not part of it.</param>
internal readonly record struct PhraseMatch(FactSection Section, string Value, int Start, int End);
