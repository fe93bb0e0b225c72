using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Names;

/// <summary>Makes the key by which a name is compared.</summary>
public static class NameKey
{
    /// <summary>The longest name that is kept whole; what is longer is no name.</summary>
    public const int LongestName = 120;

    /// <summary>The folded form of <paramref name="written"/>: letters and digits, words parted by one space; hyphens and points count as spaces, apostrophes as nothing.</summary>
    public static string Of(string written)
    {
        string folded = Folding.Fold(written);
        var key = new System.Text.StringBuilder(folded.Length);
        foreach (char c in folded)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c) || c == '&')
            {
                key.Append(c);
            }
            else if (c != '\'' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>
    /// The folded form in Latin letters, as the language romanises them, so that names can be compared across scripts and read by those who do not
    /// read the script. Japanese keeps its Han characters, for their reading is not in the text.
    /// </summary>
    public static string Romanized(string written, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        string key = Of(written);
        bool plain = System.Text.Ascii.IsValid(key);
        bool unreadable = !plain && language.Value(FactSection.Identity, "script") == "Jpan" && key.EnumerateRunes().Any(r => Scripts.Of(r) == Script.Han);
        return plain || unreadable || Romanizer.Romanize(key, language) is not { Length: > 0 } romanized ? key : romanized;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
