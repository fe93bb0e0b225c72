using System.Globalization;
using System.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>
/// Makes article text safe to show to a person. Articles are hostile: a terminal obeys escape sequences, and directional overrides let a line
/// read other than it is stored (Unicode Technical Report 36). Such characters become visible ones; every other character stays.
/// </summary>
public static class SafeText
{
    /// <summary>
    /// The text on one line: runs of white space become one space, C0 controls their pictures (U+2400), C1 controls and halves of surrogate
    /// pairs the replacement character, directional embeddings, overrides and isolates their code point in angle brackets.
    /// </summary>
    public static string OneLine(string text) => Clean(text, true);

    /// <summary>The same, with white space kept as it is, but for carriage returns, which go, and line separators, which become spaces.</summary>
    public static string Block(string text) => Clean(text, false);

    private static string Clean(string text, bool oneLine)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        bool space = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsSpace(rune.Value))
            {
                space = false;
                Append(clean, rune);
            }
            else if (oneLine && !space)
            {
                space = true;
                clean.Append(' ');
            }
            else if (!oneLine && rune.Value != '\r')
            {
                clean.Append(rune.Value is 0x85 or 0x2028 or 0x2029 ? new Rune(' ') : rune);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether the character changes the direction of others: embedding, override, isolate, or the end of one.</summary>
    public static bool IsDirectional(int codePoint) => codePoint is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsSpace(int codePoint) => codePoint is ' ' or '\t' or '\n' or '\r' or 0x85 or 0xA0 or 0x3000 or 0x2028 or 0x2029;

    private static void Append(StringBuilder clean, Rune rune)
    {
        int value = rune.Value;
        if (value < 0x20)
        {
            clean.Append((char)(0x2400 + value));
        }
        else if (value == 0x7F)
        {
            clean.Append('\u2421');
        }
        else if (value is >= 0x80 and <= 0x9F)
        {
            clean.Append('\uFFFD');
        }
        else if (IsDirectional(value))
        {
            clean.Append("<U+").Append(value.ToString("X4", CultureInfo.InvariantCulture)).Append('>');
        }
        else
        {
            clean.Append(rune);
        }
    }
}
