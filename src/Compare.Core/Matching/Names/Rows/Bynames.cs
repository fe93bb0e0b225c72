using System.Globalization;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>
/// Tells the second half of a name that a word such as of joins to the first: Catherine of Aragon, University of Nevada, al- after it or not. Versions may leave that half out
/// where theirs is known without it. The words between are the language's joiners and particles; what stands before them has a capital and is no function word and no title,
/// for the president of a country is not called so without it. Where every noun has a capital, one says nothing.
/// </summary>
internal static class Bynames
{
    private const int MostBetween = 2;

    /// <summary>Whether the word that begins at <paramref name="start"/> is joined to a name before it.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="start">Where the word begins, in UTF-16 units.</param>
    /// <param name="language">What the data of its language say.</param>
    public static bool IsJoined(string text, int start, NameLanguage language)
    {
        if (language.CapitalisesNouns)
        {
            return false;
        }

        int end = start;
        for (int between = 0; between <= MostBetween; between++)
        {
            ReadOnlySpan<char> word = WordBefore(text, end, hyphened: between == 0);
            if (word.IsEmpty)
            {
                return false;
            }

            string folded = Folding.Fold(word.ToString());
            if (char.IsUpper(word[0]))
            {
                return between > 0 && (IsNumeral(word) || (!language.IsFunctionWord(folded) && !language.IsTitle(folded)));
            }

            if (!language.IsJoiner(folded))
            {
                return false;
            }

            end = text.AsSpan(0, end).LastIndexOf(word, StringComparison.Ordinal);
        }

        return false;
    }

    // The letters before a space, or before a hyphen as of al-; empty where a mark stands between.
    private static ReadOnlySpan<char> WordBefore(string text, int end, bool hyphened)
    {
        if (end < 2 || !(text[end - 1] == ' ' || (hyphened && text[end - 1] == '-')))
        {
            return [];
        }

        int start = end - 1;
        while (start > 0 && (char.IsLetter(text[start - 1]) || char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.NonSpacingMark))
        {
            start--;
        }

        return text.AsSpan(start, end - 1 - start);
    }

    private static bool IsNumeral(ReadOnlySpan<char> word) => word.IndexOfAnyExcept("IVX") < 0;
}
