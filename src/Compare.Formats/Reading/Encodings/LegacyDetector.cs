using System.Buffers;

namespace Compare.Formats.Reading.Encodings;

/// <summary>
/// Recognises text in Windows-1252 (and so ISO 8859-1), ISO 8859-15 and Windows-1251 where it is sure; it would rather not know than guess.
/// </summary>
internal static class LegacyDetector
{
    // о е а и н т: about 40 to 50 % of the letters in Russian, Ukrainian, Bulgarian, Serbian and Macedonian.
    private static readonly SearchValues<char> CommonCyrillic = SearchValues.Create("оеаинт");

    private static readonly SearchValues<char> WesternSigns = SearchValues.Create("\u00A0¡£§©ª«\u00AD®°±²³·º»¼½¾¿×€‚„…‰‹‘’“”•–—™›");

    /// <summary>The text, or null where the encoding is not certain.</summary>
    /// <param name="bytes">Text in a single-byte encoding, without NUL.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        string western = EncodingNames.Find(bytes.Contains((byte)0xA4) ? "iso-8859-15" : "windows-1252")!.GetString(bytes);
        if (IsWestern(western))
        {
            return western;
        }

        string cyrillic = EncodingNames.Find("windows-1251")!.GetString(bytes);
        return IsCyrillic(cyrillic) ? cyrillic : null;
    }

    private static bool IsWestern(string text)
    {
        int letters = 0, signs = 0, strange = 0;
        int[] covered = new int[WesternAlphabets.All.Length];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < '\u0080')
            {
                continue;
            }

            bool inWord = i > 0 && i + 1 < text.Length && char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1]);
            if (!WesternSigns.Contains(c) && char.IsLetter(c))
            {
                letters++;
                for (int a = 0; a < covered.Length; a++)
                {
                    covered[a] += WesternAlphabets.All[a].Contains(c) ? 1 : 0;
                }
            }
            else if (WesternSigns.Contains(c) && !(inWord && c is not ('’' or '·' or '\u00AD' or '–' or '—' or '\u00A0')))
            {
                signs++;
            }
            else
            {
                strange++;
            }
        }

        // A text is mostly ASCII letters in all these languages: foreign alphabets are runs of high letters.
        int ascii = text.Count(char.IsAsciiLetter);
        return strange * 50 <= signs + letters && letters * 3 <= ascii && covered.Max() * 100 >= letters * 97;
    }

    private static bool IsCyrillic(string text)
    {
        int small = 0, capital = 0, common = 0, other = 0;
        foreach (char c in text)
        {
            small += c is (>= 'а' and <= 'я') or 'ё' or 'і' or 'ї' or 'є' or 'ґ' or 'ў' or 'ј' or 'љ' or 'њ' or 'џ' or 'ћ' or 'ђ' or 'ѕ' or 'ѓ' or 'ќ' ? 1 : 0;
            capital += c is >= 'А' and <= 'Я' ? 1 : 0;
            common += CommonCyrillic.Contains(c) ? 1 : 0;
            other += c is '\uFFFD' or (>= '\u0080' and <= '\u009F') ? 1 : 0;
        }

        return other == 0 && small + capital >= 40 && common * 100 >= small * 33 && capital * 4 <= small && capital > 0;
    }
}
