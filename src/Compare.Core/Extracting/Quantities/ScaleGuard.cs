using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Tells where a word that could scale a number does not: letters that are units (10 m), characters that begin a longer unit (2.3千克), percent words (40 بالمائة).</summary>
internal static class ScaleGuard
{
    private static readonly ExactNumber MostHundreds = new(20);

    /// <summary>Whether the scale may multiply the number so far.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="start">Index of the number's first atom.</param>
    /// <param name="end">Index after the number so far.</param>
    /// <param name="hasDigits">Whether the number has digits.</param>
    /// <param name="joined">Whether a joiner stands before the scale.</param>
    /// <param name="number">The number so far.</param>
    /// <param name="notation">How the language writes numbers.</param>
    public static bool Allows(PhraseText text, NumberElement scale, int start, int end, bool hasDigits, bool joined, NumberComposer number, NumberNotation notation)
    {
        bool first = number.IsEmpty;
        if (number.IsClosed)
        {
            return false;
        }

        bool letter = scale.End == end + 1 && text.Atoms[end].Text.Length == 1 && text.Atoms[end].Kind == AtomKind.Word;
        if (letter && !(hasDigits && LetterScale.Stands(text, start, end)))
        {
            return false;
        }

        // Douze cents are twelve hundred; 12 cents and quarante-cinq cents are money.
        if (end < text.Count && (hasDigits || (!first && number.Last.Value >= MostHundreds && number.Last.Value < ExactNumber.PowerOfTen(2))) && notation.PointedScales.Contains(text.Atoms[end].Text) && text.Longest(end, FactSection.Currency) is { } money && money.End >= scale.End)
        {
            return false;
        }

        if (!first && IsUnit(text, scale, end, notation))
        {
            return false;
        }

        if (joined && scale.Value < ExactNumber.PowerOfTen(2) && !scale.IsFactor)
        {
            return false;
        }

        int begin = text.Atoms[scale.End - 1].Kind == AtomKind.Character ? scale.End - 1 : -1;
        return begin < 0 || first || text.Longest(begin, FactSection.Unit) is not { } unit || unit.End <= scale.End;
    }

    /// <summary>Whether a scale alone that ends before atom <paramref name="end"/> is rather the first syllable of a word: 조약 (treaty), 경제 (economy).</summary>
    public static bool BeginsWord(PhraseText text, int end) =>
        text.IsInsideWord(end) && text.Longest(end, FactSection.Unit) is null && text.Longest(end, FactSection.Currency) is null;

    // The Czech "mil" is a genitive of the mile; with a point it is short for a million.
    private static bool IsUnit(PhraseText text, NumberElement scale, int at, NumberNotation notation) => at < text.Count && notation.PointedScales.Contains(text.Atoms[at].Text) && !text.Is(scale.End, ".")
        && text.Longest(at, FactSection.Unit) is { } unit && unit.End >= scale.End && text.Longest(scale.End, FactSection.Currency) is null;

    /// <summary>Whether a number word may add to digits with a scale: 2 millones trescientos mil; but in "1.7 million four years ago" a number of its own begins.</summary>
    public static bool MayFollow(PhraseText text, NumberElement word, ExactNumber scale) =>
        text.Atoms[word.End - 1].Kind == AtomKind.Character || (word.Value >= ExactNumber.PowerOfTen(2) && scale >= ExactNumber.PowerOfTen(3));

    /// <summary>Whether the scale at atom <paramref name="at"/> is rather a percent word: forty per cent is not forty hundred.</summary>
    public static bool IsPercent(PhraseText text, NumberElement scale, int at) =>
        scale.Kind == NumberElementKind.Scale && text.Longest(at, FactSection.Percent) is { } sign && sign.End >= scale.End;
}
