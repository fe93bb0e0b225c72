using Compare.Core.Text;

namespace Compare.Core.Matching;

/// <summary>Finds words in folded text where they stand by themselves.</summary>
internal static class WordPlaces
{
    /// <summary>Where <paramref name="words"/> stand first, from an index on, as no part of longer words; -1 where they do not. Scripts without spaces have no longer words.</summary>
    public static int Find(string text, string words, int from = 0)
    {
        for (int at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!Joins(text, at) && !Joins(text, at + words.Length))
            {
                return at;
            }
        }

        return -1;
    }

    // Whether letters of one word stand on both sides.
    private static bool Joins(string text, int at) => at > 0 && at < text.Length && IsSpaced(text[at - 1]) && IsSpaced(text[at]);

    private static bool IsSpaced(char letter) => char.IsLetter(letter) &&
        Scripts.Of(letter) is not (Script.Han or Script.Hiragana or Script.Katakana or Script.Hangul or Script.Thai);
}
