using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Finds the marks that make an ordinal of digits: 21st, 2.º, 1er, 5-й, 第3, and the point of 3. März, which may also end a sentence.</summary>
internal static class OrdinalMarks
{
    /// <summary>Where the marks begin and end, and how likely the number is an ordinal, from 0 to 1.</summary>
    public static (int Start, int End, double Likelihood) Read(PhraseText text, NumberRange range)
    {
        (int start, int end) = (range.Start, range.End);
        if (range.Upper is not null || !range.Lower.Value.IsWhole)
        {
            return (start, end, 0);
        }

        if (text.Ending(start, FactSection.OrdinalMark, "^") is { } prefix)
        {
            PhraseMatch? both = text.Longest(end, FactSection.OrdinalMark, string.Empty);
            return (prefix.Start, both is { } tail && IsTouching(text, tail) ? tail.End : end, 0.9);
        }

        bool words = range.Lower.Notation != Notation.Digits;
        if (text.Longest(end, FactSection.OrdinalMark, string.Empty) is not { } mark || !IsTouching(text, mark) || (text.Longest(end, FactSection.Currency) is { } money && money.End > mark.End) || (words && text.Atoms[end].Kind != AtomKind.Character))
        {
            return (start, end, 0);
        }

        bool point = mark.End == end + 1 && text.Atoms[end].Text == ".";
        if (!point)
        {
            return (start, mark.End, 0.95);
        }

        bool continues = mark.End < text.Count && text.Atoms[mark.End].SpaceBefore && text.Atoms[mark.End].Kind == AtomKind.Word && range.Lower.Small is > 0 and < 100;
        return continues ? (start, end, char.IsLower(text.Written(mark.End)[0]) ? 0.6 : 0.45) : (start, end, 0);
    }

    private static bool IsTouching(PhraseText text, PhraseMatch mark)
    {
        for (int at = mark.Start; at < mark.End; at++)
        {
            if (text.Atoms[at].SpaceBefore && text.Atoms[at].Kind != AtomKind.Character)
            {
                return false;
            }
        }

        return !(text.IsAdjacent(mark.End) && text.Atoms[mark.End].Kind == AtomKind.Word);
    }
}
