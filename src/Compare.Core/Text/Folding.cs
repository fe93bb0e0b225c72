using System.Globalization;
using System.Text;

namespace Compare.Core.Text;

/// <summary>
/// Folds text for comparison: compatibility decomposition (NFKD, Unicode Standard Annex 15), combining marks of Latin, Greek, Cyrillic, Hebrew
/// and Arabic taken away, lower case, and the few letters that have no decomposition (ø, ł, đ, ß, æ ...) spelled out.
/// </summary>
public static class Folding
{
    /// <summary>The folded form. Two spellings that differ in case, accents or width fold alike; signs that carry vowels in Indic scripts and Thai stay.</summary>
    public static string Fold(string text) => IsPlain(text) ? text : FoldedLetters.Fold(text, Normalized) ?? Normalized(text);

    /// <summary>Small letters with their marks, composed (NFC): for languages in which a mark makes another word.</summary>
    public static string Compose(string text) => WellFormed(text).Normalize(NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>The folded form of a part of <paramref name="text"/>.</summary>
    public static string Fold(string text, TextSpan span) => Fold(span.Of(text));

    private static string Normalized(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (Rune rune in WellFormed(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsDropped(rune))
            {
                Append(folded, Rune.ToLowerInvariant(rune));
            }
        }

        // What decomposition tore apart and folding kept (Hangul syllables, kana with their voicing) is put together again.
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Normalisation refuses half a surrogate pair and U+FFFE; both become the replacement character.
    private static string WellFormed(string text)
    {
        char[]? mended = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\uFFFE')
            {
                mended ??= text.ToCharArray();
                mended[i] = '\uFFFD';
            }
        }

        return mended is null ? text : new string(mended);
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is > '\u007e' or '`' or (>= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDropped(Rune rune) => rune.Value switch
    {
        >= 0x0300 and <= 0x036F => true,            // combining marks of the European scripts
        >= 0x0591 and <= 0x05C7 => rune.Value is not (0x05BE or 0x05C0 or 0x05C3 or 0x05C6), // Hebrew points
        >= 0x064B and <= 0x065F or 0x0670 => true,  // Arabic vowel signs, hamza above and below
        0x0640 or 0x00AD => true,                   // tatweel, soft hyphen
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format,
    };

    private static void Append(StringBuilder folded, Rune rune)
    {
        string? spelled = rune.Value switch
        {
            'ß' => "ss",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'æ' => "ae",
            'œ' => "oe",
            'ı' => "i",
            'ħ' => "h",
            'ŋ' => "n",
            'ς' => "σ",
            '’' or 'ʼ' or '‘' or '`' or '´' => "'",
            '‐' or '‑' => "-",
            'ى' => "ي",
            'ک' => "ك",
            'ی' => "ي",
            _ => null,
        };
        if (spelled is null)
        {
            folded.Append(rune.ToString());
        }
        else
        {
            folded.Append(spelled);
        }
    }
}
