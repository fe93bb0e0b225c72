using System.Globalization;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Tells digits that are part of a designation (COVID-19, MH370, G20, F-16, 5G) from numbers.</summary>
internal static class CodeShape
{
    private const int LongestWord = 20;

    /// <summary>The atoms of the designation that the digits at <paramref name="start"/> belong to, or null where they are a number.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="start">Index of the first atom of the digits.</param>
    /// <param name="end">Index after their last atom.</param>
    public static (int Start, int End)? Around(PhraseText text, int start, int end)
    {
        int first = Before(text, start);
        int last = After(text, end);
        return first < start || last > end ? (first, last) : null;
    }

    private static int Before(PhraseText text, int start)
    {
        if (!text.IsAdjacent(start) || start == 0)
        {
            return start;
        }

        bool hyphen = text.Atoms[start - 1].Text is "-" && text.IsAdjacent(start - 1) && start >= 2;
        int word = hyphen ? start - 2 : start - 1;
        Atom atom = text.Atoms[word];
        if (atom.Kind != AtomKind.Word || atom.Text.Length > LongestWord || (!hyphen && text.Longest(word, FactSection.Unit) is { } unit && unit.End > start) || IsKnown(text, word, hyphen ? start - 1 : start) || text.Is(word - 1, "'"))
        {
            return start;
        }

        bool capitals = Scripts.HasCapitals(Scripts.Of(text.Document.Text[atom.Span.Start]));
        bool year = text.Atoms[start].Text.Length == 4 && !text.Written(word).Any(char.IsUpper);
        bool prefix = !capitals && (atom.Text.Length <= 2 || !hyphen);
        if (year || prefix)
        {
            return start;
        }

        while (word > 0 && text.Atoms[word].Inside)
        {
            word--;
        }

        return word;
    }

    // "5G", "737s", "4x4": one to three letters that are no unit, no ordinal mark, no time word; the next digits too.
    private static int After(PhraseText text, int end)
    {
        bool letters = text.IsAdjacent(end) && text.Atoms[end].Kind == AtomKind.Word && text.Atoms[end].Text.Length <= 3;
        if (!letters || IsKnownAfter(text, end) || CharUnicodeInfo.GetUnicodeCategory(text.Written(end)[0]) is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter))
        {
            return end;
        }

        bool capital = char.IsUpper(text.Written(end)[0]);
        bool digits = text.IsAdjacent(end + 1) && text.Atoms[end + 1].Kind == AtomKind.Digits;
        return capital || digits ? (digits ? end + 2 : end + 1) : end;
    }

    private static bool IsKnown(PhraseText text, int word, int end) =>
        text.Ending(end, FactSection.Currency) is not null || text.Ending(end, FactSection.Approximator) is not null || text.Ending(end, FactSection.OrdinalMark) is not null
        || text.Ending(end, FactSection.Percent) is not null || text.Ending(end, FactSection.TimeWord) is not null || text.Ending(end, FactSection.Month) is not null || text.Ending(end, FactSection.Era) is not null
        || text.Ending(end, FactSection.Cardinal) is not null || text.Ending(end, FactSection.NumberJoiner) is not null
        || (IsAfterDigits(text, word) && text.Ending(end, FactSection.Unit) is not null);

    // 6ft6, 6-foot-6.
    private static bool IsAfterDigits(PhraseText text, int word)
    {
        int before = text.Is(word - 1, "-") && text.IsAdjacent(word - 1) ? word - 2 : word - 1;
        return before >= 0 && text.Atoms[before].Kind == AtomKind.Digits && text.IsAdjacent(word);
    }

    private static bool IsKnownAfter(PhraseText text, int at)
    {
        foreach (PhraseMatch match in text.At(at))
        {
            if (match.Section == FactSection.Unit && match.End == at + 1 && UnitReader.IsCapitalLetter(text, at))
            {
                continue;
            }

            if (match.Section is not (FactSection.FunctionWord or FactSection.Weekday or FactSection.Cardinal or FactSection.NumberJoiner))
            {
                return true;
            }
        }

        return false;
    }
}
