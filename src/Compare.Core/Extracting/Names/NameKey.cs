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

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
