using System.Text;

namespace Compare.Core.Text;

/// <summary>Tells the script of a character, by block ranges of the Unicode Standard (Scripts.txt, version 16, reduced to <see cref="Script"/>).</summary>
public static class Scripts
{
    // First code point of a range and the script that holds from there on, until the next entry. Ascending.
    private static readonly (int First, Script Script)[] Ranges =
    [
        (0x0000, Script.Common), (0x0041, Script.Latin), (0x005B, Script.Common), (0x0061, Script.Latin), (0x007B, Script.Common),
        (0x00AA, Script.Latin), (0x00AB, Script.Common), (0x00BA, Script.Latin), (0x00BB, Script.Common), (0x00C0, Script.Latin),
        (0x00D7, Script.Common), (0x00D8, Script.Latin), (0x00F7, Script.Common), (0x00F8, Script.Latin), (0x02B9, Script.Common),
        (0x0370, Script.Greek), (0x037E, Script.Common), (0x037F, Script.Greek), (0x0400, Script.Cyrillic), (0x0530, Script.Armenian),
        (0x0590, Script.Hebrew), (0x0600, Script.Arabic), (0x060C, Script.Common), (0x060D, Script.Arabic), (0x061B, Script.Common),
        (0x061C, Script.Arabic), (0x061F, Script.Common), (0x0620, Script.Arabic), (0x0660, Script.Common), (0x066E, Script.Arabic),
        (0x06D4, Script.Common), (0x06D5, Script.Arabic), (0x06F0, Script.Common), (0x06FA, Script.Arabic), (0x0700, Script.Other),
        (0x0750, Script.Arabic), (0x0780, Script.Other), (0x08A0, Script.Arabic), (0x0900, Script.Devanagari), (0x0964, Script.Common),
        (0x0970, Script.Devanagari), (0x0980, Script.Bengali), (0x09E6, Script.Common), (0x09F0, Script.Bengali), (0x0A00, Script.Other),
        (0x0B80, Script.Tamil), (0x0BE6, Script.Common), (0x0BF0, Script.Tamil), (0x0C00, Script.Other), (0x0E00, Script.Thai),
        (0x0E3F, Script.Common), (0x0E40, Script.Thai), (0x0E50, Script.Common), (0x0E5A, Script.Thai), (0x0E80, Script.Other),
        (0x10A0, Script.Georgian), (0x1100, Script.Hangul), (0x1200, Script.Other), (0x1C80, Script.Cyrillic), (0x1C90, Script.Georgian),
        (0x1CC0, Script.Other), (0x1D00, Script.Latin), (0x1DC0, Script.Common), (0x1E00, Script.Latin), (0x1F00, Script.Greek),
        (0x2000, Script.Common), (0x2071, Script.Latin), (0x2072, Script.Common), (0x207F, Script.Latin), (0x2080, Script.Common),
        (0x2090, Script.Latin), (0x20A0, Script.Common), (0x2C60, Script.Latin), (0x2C80, Script.Other), (0x2D00, Script.Georgian),
        (0x2D30, Script.Other), (0x2DE0, Script.Cyrillic), (0x2E00, Script.Common), (0x2E80, Script.Han), (0x3000, Script.Common),
        (0x3005, Script.Han), (0x3006, Script.Common), (0x3007, Script.Han), (0x3008, Script.Common), (0x3021, Script.Han),
        (0x302A, Script.Common), (0x3041, Script.Hiragana), (0x3099, Script.Common), (0x309D, Script.Hiragana), (0x30A0, Script.Common),
        (0x30A1, Script.Katakana), (0x30FB, Script.Common), (0x30FC, Script.Katakana), (0x3100, Script.Other), (0x3131, Script.Hangul),
        (0x3190, Script.Common), (0x31F0, Script.Katakana), (0x3200, Script.Common), (0x3400, Script.Han), (0x4DC0, Script.Common),
        (0x4E00, Script.Han), (0xA000, Script.Other), (0xA640, Script.Cyrillic), (0xA6A0, Script.Other), (0xA722, Script.Latin),
        (0xA800, Script.Other), (0xA8E0, Script.Devanagari), (0xA900, Script.Other), (0xA960, Script.Hangul), (0xA980, Script.Other),
        (0xAB30, Script.Latin), (0xAB70, Script.Other), (0xAC00, Script.Hangul), (0xD800, Script.Other), (0xF900, Script.Han),
        (0xFB00, Script.Latin), (0xFB13, Script.Armenian), (0xFB1D, Script.Hebrew), (0xFB50, Script.Arabic), (0xFE00, Script.Common),
        (0xFE70, Script.Arabic), (0xFEFF, Script.Common), (0xFF21, Script.Latin), (0xFF3B, Script.Common), (0xFF41, Script.Latin),
        (0xFF5B, Script.Common), (0xFF66, Script.Katakana), (0xFFA0, Script.Hangul), (0xFFE0, Script.Common), (0x10000, Script.Other),
        (0x1D400, Script.Common), (0x1E030, Script.Cyrillic), (0x1E090, Script.Other), (0x1F000, Script.Common), (0x20000, Script.Han),
        (0x32000, Script.Other),
    ];

    /// <summary>The script of one code point.</summary>
    public static Script Of(Rune rune) => Of(rune.Value);

    /// <summary>The script of one code point, given by its number; surrogates are <see cref="Script.Other"/>.</summary>
    public static Script Of(int codePoint)
    {
        int low = 0, high = Ranges.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Ranges[middle].First <= codePoint ? (middle, high) : (low, middle - 1);
        }

        return Ranges[low].Script;
    }

    /// <summary>Whether words of the script are written with spaces between them.</summary>
    public static bool IsSpaced(Script script) => script is not (Script.Thai or Script.Han or Script.Hiragana or Script.Katakana);

    /// <summary>Whether the script tells capital letters from small ones in running text.</summary>
    public static bool HasCapitals(Script script) => script is Script.Latin or Script.Greek or Script.Cyrillic or Script.Armenian;

    /// <summary>Whether the script runs from right to left.</summary>
    public static bool IsRightToLeft(Script script) => script is Script.Arabic or Script.Hebrew;
}
