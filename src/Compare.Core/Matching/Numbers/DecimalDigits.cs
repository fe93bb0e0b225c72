using System.Globalization;
using System.Text;

namespace Compare.Core.Matching.Numbers;

/// <summary>Digits of every script as ASCII.</summary>
internal static class DecimalDigits
{
    /// <summary>The text with each decimal digit of any script replaced by its ASCII form.</summary>
    public static string ToAscii(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var ascii = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            int digit = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : -1;
            ascii.Append(digit >= 0 ? ((char)('0' + digit)).ToString() : rune.ToString());
        }

        return ascii.ToString();
    }

    /// <summary>The runs of digits in a text, as ASCII.</summary>
    public static IEnumerable<string> Runs(string text)
    {
        if (!text.Any(char.IsDigit))
        {
            yield break;
        }

        string ascii = ToAscii(text);
        for (int start = 0; start < ascii.Length; start++)
        {
            int end = start;
            while (end < ascii.Length && char.IsAsciiDigit(ascii[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return ascii[start..end];
                start = end;
            }
        }
    }
}
