using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Tells whether a single letter after digits is a scale (£10m, 5k) and not a unit (10 m).</summary>
internal static class LetterScale
{
    /// <summary>Whether the letter at atom <paramref name="at"/> scales the number that begins at <paramref name="start"/>.</summary>
    public static bool Stands(PhraseText text, int start, int at)
    {
        bool money = text.Ending(start, FactSection.Currency) is not null || IsMoney(text, at + 1);
        bool thousand = text.Atoms[at].Text == "k" && text.Written(at) == "k";
        return money || thousand || (text.IsAdjacent(at) && text.Longest(at, FactSection.Unit) is null && char.IsLower(text.Written(at)[0]) == (text.Written(at)[0] is 'k'));
    }

    private static bool IsMoney(PhraseText text, int at) => text.Longest(at, FactSection.Currency) is not null && text.IsAdjacent(at);
}
