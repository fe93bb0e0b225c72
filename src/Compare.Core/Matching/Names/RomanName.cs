using Compare.Core.Languages;

namespace Compare.Core.Matching.Names;

/// <summary>A word in Latin letters with its consonants, as names of different scripts are held against each other.</summary>
/// <param name="Letters">The word as <see cref="Romanizer.Romanize"/> writes it.</param>
/// <param name="Consonants">What <see cref="Romanizer.ConsonantSkeleton"/> leaves of it.</param>
/// <param name="Sounds">The consonants once letters that write one sound are one.</param>
public sealed record RomanName(string Letters, string Consonants, string Sounds)
{
    private const int SharedLetters = 4, SharedConsonants = 3, LongestWord = 40;
    private const double NearLetters = 0.34, NearConsonants = 0.25;

    // How scripts without a letter for a sound write it, the longer first: дж and τζ for j, ντ for d, μπ for b, γκ for g.
    private static readonly (string Written, string Sound)[] SoundsWritten =
    [
        ("tsch", "s"), ("sch", "s"), ("dzh", "j"), ("tzh", "j"), ("dz", "j"), ("tz", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("ph", "f"), ("sh", "s"), ("ck", "k"),
        ("nt", "d"), ("nd", "d"), ("mp", "b"), ("mb", "b"), ("gk", "g"), ("ng", "g"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("w", "v"),
    ];

    /// <summary>The name of a romanised word.</summary>
    public static RomanName Of(string romanized)
    {
        string sounds = romanized;
        foreach ((string written, string sound) in SoundsWritten)
        {
            sounds = sounds.Replace(written, sound, StringComparison.Ordinal);
        }

        return new RomanName(romanized, Romanizer.ConsonantSkeleton(romanized), Romanizer.ConsonantSkeleton(sounds));
    }

    /// <summary>
    /// Whether two words may be one name, generously: as languages transliterate, inflect and shorten names. What is not alike by this is another
    /// word; what is alike need not be the same name.
    /// </summary>
    public bool IsLike(RomanName other)
    {
        string left = Letters, right = other.Letters;
        int prefix = left.AsSpan().CommonPrefixLength(right), shorter = Math.Min(left.Length, right.Length);
        if (prefix >= Math.Min(SharedLetters, shorter) && (prefix >= 3 || left.Length == right.Length))
        {
            return true;
        }

        if (shorter >= SharedLetters && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal)))
        {
            return true;
        }

        return ShareConsonants(Consonants, other.Consonants) || ShareConsonants(Sounds, other.Sounds) || ShareConsonants(Consonants, other.Sounds) || ShareConsonants(Sounds, other.Consonants)
            || IsNear(left, right, NearLetters);
    }

    private static bool ShareConsonants(string left, string right)
    {
        int shorter = Math.Min(left.Length, right.Length), shared = left.AsSpan().CommonPrefixLength(right);
        return shared >= SharedConsonants || (shorter >= 2 && left == right) || (shorter >= SharedLetters && IsNear(left, right, NearConsonants));
    }

    // Whether the letters to be changed (Levenshtein 1966) to make one of the other are at most the given share of the longer.
    private static bool IsNear(string left, string right, double share)
    {
        int longer = Math.Max(left.Length, right.Length);
        int most = (int)(longer * share);
        return most > 0 && longer <= LongestWord && Math.Abs(left.Length - right.Length) <= most && Distance(left, right) <= most;
    }

    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[LongestWord + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
