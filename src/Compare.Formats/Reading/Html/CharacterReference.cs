using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using Compare.Formats.Reading.Encodings;

namespace Compare.Formats.Reading.Html;

/// <summary>Decodes character references (entities) by the HTML Standard, section 13.2.5.72 and following.</summary>
internal static class CharacterReference
{
    // The longest name of the standard, CounterClockwiseContourIntegral, has 31 letters.
    private const int LongestName = 32;

    /// <summary>Reads the reference that begins with the ampersand at <paramref name="at"/>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="at">Where the ampersand stands.</param>
    /// <param name="end">Where the run of characters ends.</param>
    /// <returns>What it stands for and how many units it takes, the semicolon included; no text where it is an ampersand and nothing more.</returns>
    public static (string? Text, int Length) Read(string source, int at, int end)
    {
        int start = at + 1;
        if (start < end && source[start] == '#')
        {
            return Numeric(source, at, end);
        }

        int stop = start;
        while (stop < end && stop - start < LongestName && char.IsAsciiLetterOrDigit(source[stop]))
        {
            stop++;
        }

        if (stop == start)
        {
            return (null, 0);
        }

        if (stop < end && source[stop] == ';' && Symbol(source[start..(stop + 1)]) is { } named)
        {
            return (named, stop + 1 - at);
        }

        // Old names count without a semicolon too; the longest that fits.
        for (int length = Math.Min(stop - start, 6); length >= 2; length--)
        {
            if (Symbol(source.Substring(start, length)) is { } old)
            {
                return (old, length + 1);
            }
        }

        return (null, 0);
    }

    /// <summary><paramref name="text"/> with all its references decoded; for the values of attributes.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            (string? meant, int length) = text[at] == '&' ? Read(text, at, text.Length) : (null, 0);
            bool isQuery = meant is not null && text[at + length - 1] != ';' && at + length < text.Length && (text[at + length] == '=' || char.IsAsciiLetterOrDigit(text[at + length]));
            if (meant is null || isQuery)
            {
                decoded.Append(text[at++]);
            }
            else
            {
                decoded.Append(meant);
                at += length;
            }
        }

        return decoded.ToString();
    }

    private static (string? Text, int Length) Numeric(string source, int at, int end)
    {
        int first = at + 2;
        bool isHex = first < end && source[first] is 'x' or 'X';
        first += isHex ? 1 : 0;
        int stop = first;
        while (stop < end && (isHex ? char.IsAsciiHexDigit(source[stop]) : char.IsAsciiDigit(source[stop])))
        {
            stop++;
        }

        if (stop == first)
        {
            return (null, 0);
        }

        bool isNumber = int.TryParse(source.AsSpan(first, stop - first), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code);
        stop += stop < end && source[stop] == ';' ? 1 : 0;
        return (isNumber ? Character(code) : "\uFFFD", stop - at);
    }

    private static string Character(int code) => code switch
    {
        0 => "\uFFFD",
        >= 0x80 and <= 0x9F => EncodingNames.Find("windows-1252")!.GetString([(byte)code]),
        _ => Rune.TryCreate(code, out Rune rune) ? rune.ToString() : "\uFFFD",
    };

    private static string? Symbol(string name) => ((IEntityProvider)HtmlEntityProvider.Resolver).GetSymbol(name);
}
