using System.Collections.Frozen;
using System.Text;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>
/// Words that look alike: reduces a word to its skeleton (Unicode Technical Standard 39, section 4), so that two words with one skeleton cannot
/// be told apart on the page, and mends a word by the twins of its letters in Latin, Greek and Cyrillic.
/// </summary>
public static class Lookalikes
{
    // Each entry: a Latin letter, then the letters of other scripts with its shape.
    private static readonly string[] Shapes =
    [
        "aаɑα", "AАΑ", "BВΒ", "cсϲ", "CСϹ", "dԁ", "eеҽ", "EЕΕ", "FϜ", "GԌ", "gɡց", "HНΗ", "hһհ", "iіι", "IІΙӀ", "jјϳ", "JЈ", "KКΚ", "kк", "lӏ", "MМΜ", "NΝ", "nпռ", "oоοօ",
        "OОΟՕ", "pрρ", "PРΡ", "qԛ", "rг", "sѕ", "SЅՏ", "TТΤ", "uսυ", "UՍ", "vѵν", "wԝ", "xхχ", "XХΧ", "yуγ", "YҮΥ", "ZΖ",
    ];

    private static readonly FrozenDictionary<char, char> ToLatin = Shapes
        .SelectMany(s => s.Skip(1).Select(other => KeyValuePair.Create(other, s[0])))
        .ToFrozenDictionary();

    /// <summary>
    /// The skeleton of a word as written, folded after that: capital I, small l and the digit one are one, as are o and zero, <c>rn</c> and
    /// <c>m</c>, and letters of different scripts with one shape.
    /// </summary>
    public static string Skeleton(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return Folding.Fold(Confusables.Skeleton(written));
    }

    /// <summary>The word with each letter that only looks like one of <paramref name="script"/> replaced by that one; null where a letter of another script has no such twin.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="script">Latin, Cyrillic or Greek.</param>
    public static string? InScript(string written, Script script)
    {
        ArgumentNullException.ThrowIfNull(written);
        var mended = new StringBuilder(written.Length);
        foreach (Rune rune in written.EnumerateRunes())
        {
            Script own = Scripts.Of(rune);
            if (own == script || own == Script.Common || !Rune.IsLetter(rune))
            {
                mended.Append(rune.ToString());
            }
            else if (rune.IsBmp && Twin((char)rune.Value, script) is { } twin)
            {
                mended.Append(twin);
            }
            else
            {
                return null;
            }
        }

        return mended.ToString();
    }

    private static char? Twin(char letter, Script script)
    {
        char latin = ToLatin.GetValueOrDefault(letter, letter);
        if (script == Script.Latin)
        {
            return latin != letter ? latin : null;
        }

        string? shape = Array.Find(Shapes, s => s[0] == latin);
        return shape?.Skip(1).Cast<char?>().FirstOrDefault(c => Scripts.Of(c!.Value) == script);
    }
}
