using System.Text;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>Tells whether a reader of English letters and digits needs a reading, and whether a line needs its direction kept apart.</summary>
internal static class ForeignScript
{
    /// <summary>Whether the words hold letters of another script than Latin, or digits other than 0 to 9.</summary>
    public static bool NeedsReading(string words)
    {
        foreach (Rune rune in words.EnumerateRunes())
        {
            if (Scripts.Of(rune) is not (Script.Common or Script.Latin) || (Rune.IsDigit(rune) && !rune.IsAscii))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character runs from right to left (Hebrew, Arabic and the scripts beside them, with their presentation forms).</summary>
    public static bool IsRightToLeft(int codePoint) =>
        codePoint is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>Whether any character runs from right to left.</summary>
    public static bool HasRightToLeft(string words)
    {
        foreach (Rune rune in words.EnumerateRunes())
        {
            if (IsRightToLeft(rune.Value))
            {
                return true;
            }
        }

        return false;
    }
}
