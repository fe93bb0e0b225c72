using System.Collections.Frozen;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>
/// Compares two folded words with three thresholds: the same name as languages adapt and inflect it, a near miss, different words. A near miss
/// is one edit (Damerau 1964: a letter dropped, added, replaced, or two swapped) inside the word, away from the ending where words inflect, and
/// none of the changes by which languages respell a foreign name (c and k, v and w, a doubled letter, a vowel or h that is not spoken).
/// </summary>
public static class Spelling
{
    /// <summary>Shorter words are too easily other words.</summary>
    public const int ShortestName = 5;

    private const int LongestEnding = 3, ShortestInflected = 6;

    // Consonants that take each other's place when a name passes from one orthography to another; in alphabetical order within a pair.
    private static readonly FrozenSet<string> Respelled =
        "ck cq kq cs cz ct sz sx xz ks vw uv uw bv bp bw fv fp ij iy jy gj gh gw gk hj dt hk st sc cg cx kx tz jz jd dz cj js jk nm mn hx lr ae".Split(' ')
            .Select(p => p[0] < p[1] ? p : $"{p[1]}{p[0]}")
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How two folded words relate; letters only, hyphens and apostrophes are passed over.</summary>
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <param name="isEnding">Whether letters that one of the two has left over at its end inflect names in its language; null where no language inflects.</param>
    public static SpellingRelation Compare(string left, string right, Func<string, bool>? isEnding = null)
    {
        string a = Letters(left), b = Letters(right);
        if (a == b)
        {
            return SpellingRelation.Same;
        }

        int prefix = CommonPrefix(a, b);
        if (prefix >= Math.Min(a.Length, b.Length) - 1 && Math.Abs(a.Length - b.Length) <= LongestEnding + 1)
        {
            return prefix >= 3 ? SpellingRelation.Same : SpellingRelation.Different;
        }

        if (Math.Min(a.Length, b.Length) < Math.Max(ShortestName, prefix + 1) || (prefix == 0 && a.Length < ShortestInflected + 1))
        {
            return SpellingRelation.Different;
        }

        return Edit(a, b, prefix, isEnding);
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="name"/> or a form of it: all but its last letter are shared, and the ending is short.</summary>
    public static bool IsFormOf(string word, string name) =>
        word == name || (Math.Abs(word.Length - name.Length) <= LongestEnding + 1 && CommonPrefix(word, name) is var prefix && prefix >= name.Length - 1 && prefix >= 3);

    /// <summary>Whether two folded words are one edit apart, away from their ends: two letters at least follow it. No word is excused as respelled, so this is for one version alone.</summary>
    public static bool AreOneEditApart(string left, string right)
    {
        int at = CommonPrefix(left, right);
        if (at == 0 || Math.Min(left.Length, right.Length) < ShortestName || Math.Min(left.Length, right.Length) - at < 2)
        {
            return false;
        }

        ReadOnlySpan<char> a = left.AsSpan(at), b = right.AsSpan(at);
        return a.Length == b.Length
            ? (a[1..].SequenceEqual(b[1..]) && a.Length > 2) || (a.Length > 3 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            : a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
    }

    /// <summary>Whether two folded words of one length differ in one vowel, their last letter or the last but one before a vowel: in most languages an ending.</summary>
    public static bool DifferInLastVowels(string left, string right)
    {
        int at = CommonPrefix(left, right);
        bool last = left.Length == right.Length && left.Length >= ShortestName && left.Length - at is 1 or 2;
        return last && IsVowel(left[at]) && IsVowel(right[at]) && (left.Length - at == 1 || (left[^1] == right[^1] && IsVowel(left[^1])));
    }

    private static SpellingRelation Edit(string a, string b, int at, Func<string, bool>? isEnding)
    {
        ReadOnlySpan<char> left = a.AsSpan(at), right = b.AsSpan(at);
        if (left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0] && Ending(left[2..], right[2..], isEnding) is { } swapped)
        {
            // -er and -re, -el and -le at the end are how languages write one sound.
            bool liquid = left[..2].IndexOfAny('l', 'r') >= 0 && left[..2].IndexOf('e') >= 0 && left.Length <= 3;
            return liquid || swapped < 1 ? SpellingRelation.Same : SpellingRelation.Misspelt;
        }

        if (Ending(left[1..], right[1..], isEnding) is { } replaced)
        {
            return Replaced(left[0], right[0], replaced, left[1..]);
        }

        if (left.Length > right.Length ? Ending(left[1..], right, isEnding) is { } dropped : Ending(right[1..], left, isEnding) is { } added)
        {
            (string longer, char letter) = left.Length > right.Length ? (a, a[at]) : (b, b[at]);
            int shared = CommonPrefix(longer.AsSpan(at + 1), left.Length > right.Length ? right : left);
            bool doubled = at > 0 && longer[at - 1] == letter;
            bool silent = IsVowel(letter) || letter is 'c' or 'h' or 'j' or 'w' or 'y' or 'p' or 't' or 'd' || doubled;
            return silent || shared < 2 || at == 0 ? SpellingRelation.Same : SpellingRelation.Misspelt;
        }

        return SpellingRelation.Different;
    }

    private static SpellingRelation Replaced(char from, char to, int shared, ReadOnlySpan<char> rest)
    {
        bool vowels = IsVowel(from) && IsVowel(to);
        if (vowels)
        {
            return shared >= 2 ? IsAdjective(rest) ? SpellingRelation.Same : SpellingRelation.Misspelt
                : rest.Length == 1 && !IsVowel(rest[0]) && !IsEnding(from, to, rest[0]) ? SpellingRelation.Misspelt
                : SpellingRelation.Same;
        }

        string pair = from < to ? $"{from}{to}" : $"{to}{from}";
        bool mixed = IsVowel(from) != IsVowel(to);
        return Respelled.Contains(pair) || shared < 2 || mixed ? SpellingRelation.Same : SpellingRelation.Misspelt;
    }

    // Bolivians, Boliviens: the endings of peoples and of what comes from a country.
    private static bool IsAdjective(ReadOnlySpan<char> rest) => rest is "ns" or "nt" or "nse" or "nne" or "nos" or "nas";

    // -as, -es, -os, -am, -em, -om, -an, -en are endings in one language or another; -us, -in, -ol are not.
    private static bool IsEnding(char from, char to, char last) => last switch
    {
        's' or 'm' => from is 'a' or 'e' or 'o' && to is 'a' or 'e' or 'o',
        'n' => from is 'a' or 'e' && to is 'a' or 'e',
        _ => false,
    };

    // What two words share after an edit: how many letters, with no more than an ending left over on one side; null where more is.
    private static int? Ending(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Func<string, bool>? isEnding)
    {
        int shared = CommonPrefix(left, right);
        if (left.Length == right.Length && shared == left.Length)
        {
            return shared;
        }

        ReadOnlySpan<char> rest = left.Length > right.Length ? left[shared..] : right[shared..];
        bool inflected = shared >= 2 && shared == Math.Min(left.Length, right.Length) && rest.Length <= LongestEnding && isEnding is not null && isEnding(rest.ToString());
        return inflected ? shared : null;
    }

    private static int CommonPrefix(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.CommonPrefixLength(right);

    /// <summary>Whether the folded letter is a vowel of Latin, Cyrillic or Greek.</summary>
    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'а' or 'е' or 'и' or 'о' or 'у' or 'э' or 'ы' or 'і' or 'α' or 'ε' or 'ο' or 'ι' or 'η' or 'υ' or 'ω';

    private static string Letters(string word) => word.AsSpan().IndexOfAny('-', '\'') < 0 ? word : word.Replace("-", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal);
}
