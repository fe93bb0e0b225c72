using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Sounds;

/// <summary>
/// Reduces romanised words to one letter a sound, so that orthographies can be held against each other: small letters as they are mostly read, and <c>S</c> for sh,
/// <c>C</c> for ch, <c>J</c> for the voiced one, <c>T</c> for th, <c>H</c> for kh, <c>c</c> for ts. Doubled sounds are one.
/// </summary>
internal static class SoundLetters
{
    // The longer first. What languages read differently (c, g, j, z) is left to the costs of taking one sound for another.
    private static readonly (string Written, string Sound)[] Digraphs =
    [
        ("shch", "S"), ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("dzh", "J"), ("chs", "ks"), ("eau", "o"), ("sh", "S"), ("ch", "C"), ("zh", "J"), ("kh", "H"), ("gh", "g"), ("ph", "f"),
        ("th", "T"), ("wh", "w"), ("ck", "k"), ("cz", "C"), ("sz", "S"), ("ts", "c"), ("tz", "c"), ("dz", "J"), ("dj", "J"), ("qu", "kw"), ("ce", "ce"), ("ci", "ci"), ("cy", "ci"),
        ("x", "ks"), ("q", "k"), ("c", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ];

    // How Greek writes sounds that it has no letter for, and its chi.
    private static readonly (string Written, string Sound)[] GreekDigraphs = [("ch", "H"), ("mp", "b"), ("nt", "d"), ("gk", "g"), ("tz", "J")];

    // Hangul writes one sound so, and no vowel is meant by eu.
    private static readonly (string Written, string Sound)[] HangulDigraphs = [("ng", "n"), ("eo", "o"), ("eu", "u"), ("ae", "e"), ("ch", "C"), ("ss", "s"), ("kk", "k"), ("tt", "t"), ("pp", "p"), ("jj", "j")];

    // Pinyin.
    private static readonly (string Written, string Sound)[] HanDigraphs = [("ch", "C"), ("sh", "S"), ("zh", "J"), ("q", "C"), ("x", "S"), ("c", "c")];

    /// <summary>The sounds of a romanised word without spaces.</summary>
    /// <param name="romanized">Small ASCII letters and digits.</param>
    /// <param name="script">The script it was romanised from.</param>
    public static string Of(string romanized, Script script)
    {
        var sounds = new StringBuilder(romanized.Length);
        for (int at = 0; at < romanized.Length;)
        {
            (string? written, string sound) = script == Script.Greek ? Find(GreekDigraphs, romanized, at) : script == Script.Han ? Find(HanDigraphs, romanized, at) : script == Script.Hangul ? Find(HangulDigraphs, romanized, at) : (null, string.Empty);
            if (written is null)
            {
                (written, sound) = Find(Digraphs, romanized, at);
            }

            if (written is null)
            {
                Append(sounds, romanized[at++]);
                continue;
            }

            // Xinjiang, Xerox: at the beginning an x is one sibilant.
            foreach (char c in at == 0 && written == "x" ? "S" : sound)
            {
                Append(sounds, c);
            }

            at += written.Length;
        }

        return sounds.ToString();
    }

    private static (string? Written, string Sound) Find((string Written, string Sound)[] digraphs, string romanized, int at)
    {
        foreach ((string written, string sound) in digraphs)
        {
            if (string.CompareOrdinal(romanized, at, written, 0, written.Length) == 0)
            {
                return (written, sound);
            }
        }

        return (null, string.Empty);
    }

    private static void Append(StringBuilder sounds, char sound)
    {
        if (sounds.Length == 0 || sounds[^1] != sound)
        {
            sounds.Append(sound);
        }
    }
}
