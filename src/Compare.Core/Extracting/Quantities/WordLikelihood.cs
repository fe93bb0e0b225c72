using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// How likely a number in words is meant as a number. Small ones are often none (one, second, un, 一番), scale words alone never exact; a unit or
/// a thing counted raises the figure later.
/// </summary>
internal static class WordLikelihood
{
    private static readonly ExactNumber One = new(1);
    private static readonly ExactNumber Two = new(2);
    private static readonly ExactNumber Twelve = new(12);

    /// <summary>The likelihood of a composed number, above 0 to 1.</summary>
    public static double Of(PhraseText text, NumberComposition number)
    {
        if (number.Bare.Scale && number.Elements == 1)
        {
            return number.Bare.StandsAlone && !number.IsOrdinal ? 0.5 : 0.2;
        }

        if (number.IsBareFraction)
        {
            return 0.2;
        }

        bool function = text.Longest(number.Start, FactSection.FunctionWord) is { } word && word.End >= number.End;
        bool sign = number.End == number.Start + 1 && (text.Atoms[number.Start].Kind == AtomKind.Character || text.Atoms[number.Start].Text.Length <= 2);
        if (sign && text.IsInsideWord(number.End) && text.Longest(number.End, FactSection.Unit) is null && text.Longest(number.End, FactSection.Scale) is null && text.Longest(number.End, FactSection.OrdinalMark) is null)
        {
            return 0.1;
        }

        ExactNumber value = number.Reading.Value;
        double likely = !value.IsWhole && value < One ? 0.6 : value <= One ? 0.2 : number.IsOrdinal && value <= Two ? 0.3 : value <= Twelve ? 0.7 : 0.9;
        return function && value <= Two ? Math.Min(likely, 0.15) : sign ? Math.Min(likely, 0.3) : likely;
    }
}
