using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Knows the space that Korean puts after a myriad inside a number: 12만 4800명.</summary>
internal static class SpacedMyriad
{
    /// <summary>
    /// Whether the digits from <paramref name="at"/> to <paramref name="end"/> count on after a scale character and a space: something counted or a unit
    /// touches them, and it does not make them a year or a time of day (3만 2024년).
    /// </summary>
    public static bool Continues(PhraseText text, int at, int end) =>
        text.Atoms[at - 1].Kind == AtomKind.Character && text.IsAdjacent(end) && text.Atoms[end].Kind == AtomKind.Character
        && text.Longest(end, FactSection.TimeWord) is null;
}
