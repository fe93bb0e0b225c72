namespace Compare.Core.Matching.Names.Sounds;

/// <summary>
/// Looks for the consonants of a name inside the consonants of a text that shows no word boundaries or no vowels (Sellers 1980: the best place of a pattern
/// inside a text). Consonants that languages take for each other cost less.
/// </summary>
internal static class ConsonantSearch
{
    private const int LongestPattern = 24;
    private const double Dropped = 0.7, Inserted = 1, Kindred = 0.3, Different = 1;

    // Each group is one sound in one script or another: r and l in Japanese, g and k in Chinese and Korean, s for th.
    private static readonly string[] Kin = ["rl", "gk", "sk", "sg", "td", "st", "nm", "sd", "bm"];

    /// <summary>The cost of the best place, 0 where the pattern stands in the text as it is; the pattern's length where it is nowhere.</summary>
    public static double Cost(string pattern, string text)
    {
        if (pattern.Length is 0 or > LongestPattern)
        {
            return pattern.Length;
        }

        Span<double> column = stackalloc double[LongestPattern + 1];
        for (int i = 0; i <= pattern.Length; i++)
        {
            column[i] = i * Dropped;
        }

        double best = column[pattern.Length];
        foreach (char c in text)
        {
            double diagonal = column[0];
            for (int i = 1; i <= pattern.Length; i++)
            {
                double replaced = diagonal + Replace(pattern[i - 1], c);
                diagonal = column[i];
                column[i] = Math.Min(replaced, Math.Min(column[i - 1] + Dropped, diagonal + Inserted));
            }

            best = Math.Min(best, column[pattern.Length]);
        }

        return best;
    }

    private static double Replace(char pattern, char text)
    {
        if (pattern == text)
        {
            return 0;
        }

        foreach (string kin in Kin)
        {
            if (kin.Contains(pattern) && kin.Contains(text))
            {
                return Kindred;
            }
        }

        return Different;
    }
}
