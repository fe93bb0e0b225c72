using System.Text;

namespace Compare.Core.Languages;

/// <summary>Puts kana together as Hepburn does: small kana change the syllable before them, a small tsu doubles the next consonant, the sign of length is not written.</summary>
internal static class KanaRomanizer
{
    private const string SmallVowels = "ぁぃぅぇぉァィゥェォ";
    private const string SmallGlides = "ゃゅょャュョ";

    /// <summary>Whether the character is a syllable or sign of hiragana or katakana.</summary>
    public static bool IsKana(char letter) => letter is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヺ' or 'ー';

    /// <summary>Appends the syllable at <paramref name="at"/> and returns the offset after it.</summary>
    public static int Append(StringBuilder written, string text, int at)
    {
        char kana = text[at];
        if (kana == 'ー')
        {
            return at + 1;
        }

        if (kana is 'っ' or 'ッ')
        {
            string next = at + 1 < text.Length && IsKana(text[at + 1]) ? Romanizer.Letter(text[at + 1]) : string.Empty;
            if (next.Length > 1)
            {
                written.Append(next.StartsWith("ch", StringComparison.Ordinal) ? 't' : next[0]);
            }

            return at + 1;
        }

        bool syllableBefore = written.Length > 0 && at > 0 && IsKana(text[at - 1]);
        if (syllableBefore && SmallGlides.Contains(kana, StringComparison.Ordinal) && written[^1] == 'i')
        {
            AppendGlide(written, kana);
        }
        else if (syllableBefore && SmallVowels.Contains(kana, StringComparison.Ordinal))
        {
            AppendVowel(written, kana);
        }
        else
        {
            written.Append(Romanizer.Letter(kana));
        }

        return at + 1;
    }

    // ki + ya is kya; shi + ya is sha, chi and ji likewise.
    private static void AppendGlide(StringBuilder written, char kana)
    {
        written.Length--;
        bool palatal = written.Length > 0 && written[^1] is 'h' or 'j';
        string glide = Romanizer.Letter(kana);
        written.Append(palatal ? glide[1..] : glide);
    }

    // fu + a is fa, te + i is ti; u alone turns to w.
    private static void AppendVowel(StringBuilder written, char kana)
    {
        char last = written[^1];
        bool alone = written.Length < 2 || "aeiou ".Contains(written[^2], StringComparison.Ordinal);
        if (last is 'a' or 'e' or 'i' or 'o' or 'u')
        {
            written.Length--;
            if (last == 'u' && alone)
            {
                written.Append('w');
            }
        }

        written.Append(Romanizer.Letter(kana));
    }
}
