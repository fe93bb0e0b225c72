using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Knows the space that Korean puts after a myriad inside a number: 12만 4800명.</summary>
internal static class SpacedMyriad
{
    private const int Thousand = 3;

    /// <summary>
    /// Whether the digits from <paramref name="at"/> to <paramref name="end"/> count on after a scale character and a space: something counted or a unit
    /// touches them, and it does not make them a year or a time of day (3만 2024년).
    /// </summary>
    public static bool Continues(PhraseText text, int at, int end) =>
        text.Atoms[at - 1].Kind == AtomKind.Character && text.IsAdjacent(end) && text.Atoms[end].Kind == AtomKind.Character
        && text.Longest(end, FactSection.TimeWord) is null;

    /// <summary>
    /// Whether hundreds in figures follow the word for thousand, as newspapers of some languages write them (2 bin 300 kişi, 2 mil 300 pesos; notation key <c>spacedThousands</c>):
    /// three digits right after a whole number of thousands, and no unit of their own such as a percent sign.
    /// </summary>
    public static bool Follows(PhraseText text, int at, WrittenNumber digits, NumberComposer number, NumberNotation notation) =>
        notation.SpacedThousands && number.Last.Precision == Thousand && number.Last.Unit == ExactNumber.PowerOfTen(Thousand) && text.Atoms[at].Text is { Length: 3 } figures && figures[0] != '0'
        && digits.End == at + 1 && text.Longest(digits.End, FactSection.Percent) is null;
}
