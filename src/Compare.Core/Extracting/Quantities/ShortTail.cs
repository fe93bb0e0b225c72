using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads a last digit right after a scale that counts the next scale below, as Chinese does: 两千四百五 is 2450.</summary>
internal static class ShortTail
{
    private static readonly ExactNumber Ten = new(10);

    /// <summary>What the digit at atom <paramref name="at"/> adds to the number so far, or null where it is a plain digit, or another scale or a counter follows it.</summary>
    public static ExactNumber? Read(PhraseText text, int at, NumberComposer number)
    {
        ExactNumber scale = number.Last.Unit;
        bool follows = scale >= ExactNumber.PowerOfTen(2) && text.IsAdjacent(at) && text.Atoms[at].Kind == AtomKind.Character && text.Ending(at, FactSection.Scale) is not null;
        if (!follows || text.Longest(at, FactSection.Cardinal) is not { Value: { Length: 1 } digit } match || digit == "0" || match.End != at + 1)
        {
            return null;
        }

        int unused = 0;
        bool continued = NumberVocabulary.At(text, at + 1, 0, ref unused) is not null || text.Longest(at + 1, FactSection.Unit) is not null
            || (CountedReader.IsCounter(text, at + 1) && text.Longest(at + 1, FactSection.NumberJoiner, "with") is null);
        return continued ? null : ExactNumber.Parse(digit) * scale / Ten;
    }
}
