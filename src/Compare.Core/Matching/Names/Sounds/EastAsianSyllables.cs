namespace Compare.Core.Matching.Names.Sounds;

/// <summary>Tells by its syllables whether a romanised word may be Japanese (Hepburn) or Chinese (pinyin), and so may be written in Han characters.</summary>
internal static class EastAsianSyllables
{
    private static readonly string[] Initials = ["zh", "ch", "sh", "ts", "ky", "gy", "ny", "hy", "by", "py", "my", "ry", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", ""];
    private static readonly string[] Finals = ["iang", "iong", "uang", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "ai", "ei", "ao", "ou", "an", "en", "in", "un", "ia", "ie", "iu", "ua", "uo", "ui", "ue", "a", "e", "i", "o", "u"];

    /// <summary>Whether the word is a row of open syllables, with <c>n</c> or <c>ng</c> at the end of some and a doubled consonant between others.</summary>
    public static bool MayBe(string roman)
    {
        Span<bool> reached = stackalloc bool[Math.Min(roman.Length, SoundSearch.LongestName) + 1];
        reached[0] = true;
        for (int at = 0; at + 1 < reached.Length; at++)
        {
            if (!reached[at])
            {
                continue;
            }

            // Sapporo, Nikko.
            int start = at > 0 && at + 1 < roman.Length && roman[at] == roman[at + 1] ? at + 1 : at;
            foreach (string initial in Initials)
            {
                foreach (string final in Finals)
                {
                    int end = start + initial.Length + final.Length;
                    if (end < reached.Length && string.CompareOrdinal(roman, start, initial, 0, initial.Length) == 0 && string.CompareOrdinal(roman, start + initial.Length, final, 0, final.Length) == 0)
                    {
                        reached[end] = true;
                    }
                }
            }
        }

        return reached[^1];
    }
}
