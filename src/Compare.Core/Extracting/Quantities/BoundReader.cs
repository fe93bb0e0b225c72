using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Finds the words that bound or blur a number: more than, au moins, 約 before it; or more, 以上, max after it.</summary>
internal static class BoundReader
{
    private const int MostWordsBetween = 2;

    /// <summary>How exactly the number is claimed.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="start">Index of the first atom of the number, its sign and currency included.</param>
    /// <param name="end">Index after the last atom of the number and its unit.</param>
    /// <param name="ending">The ending of a case that the number's last word bears (beş|ten fazla), or empty.</param>
    /// <param name="countedEnd">Index after the thing counted, or <paramref name="end"/>.</param>
    public static Approximation Read(PhraseText text, int start, int end, string ending, int countedEnd)
    {
        if (ending.Length > 0 && text.LongestAfterStem(end - 1, ending, FactSection.Approximator, "^about", "^over", "^under", "^nearly", "^atLeast", "^atMost") is { } inflected)
        {
            return Parse(inflected.Value[1..]);
        }

        foreach (int at in (ReadOnlySpan<int>)[end, countedEnd])
        {
            if (Following(text, at) is { } after)
            {
                return after;
            }
        }

        for (int gap = 0; gap <= MostWordsBetween && start - gap > 0; gap++)
        {
            if (gap > 0 && !IsPassable(text, start - gap))
            {
                break;
            }

            if (text.Ending(start - gap, FactSection.Approximator, "about", "over", "under", "nearly", "atLeast", "atMost") is { } before)
            {
                return Parse(before.Value);
            }
        }

        return Approximation.Exact;
    }

    private static Approximation? Following(PhraseText text, int at)
    {
        if (text.Is(at, "+") && text.IsAdjacent(at) && !(at + 1 < text.Count && text.Atoms[at + 1].Kind == AtomKind.Digits))
        {
            return Approximation.AtLeast;
        }

        int from = text.Is(at, ",") || text.Is(at, "(") ? at + 1 : at;
        return text.Longest(from, FactSection.Approximator, "^about", "^over", "^under", "^nearly", "^atLeast", "^atMost") is { } match ? Parse(match.Value[1..]) : null;
    }

    // Articles and the like may stand between: "more than the 300".
    private static bool IsPassable(PhraseText text, int at) => text.Longest(at, FactSection.NumberJoiner, "of") is { } of ? of.End == at + 1 : text.Longest(at, FactSection.FunctionWord) is { } word && word.End == at + 1
        && text.Longest(at, FactSection.NumberJoiner) is null;

    private static Approximation Parse(string value) => value switch
    {
        "about" => Approximation.About,
        "over" => Approximation.Over,
        "under" => Approximation.Under,
        "nearly" => Approximation.Nearly,
        "atLeast" => Approximation.AtLeast,
        "atMost" => Approximation.AtMost,
        _ => Approximation.Exact,
    };
}
