using System.Globalization;
using System.Text;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>A run of digits in a text, of any script.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Number">What it says; -1 where it is too long for a part of a date.</param>
/// <param name="Zero">The digit zero of its script.</param>
internal sealed record DigitRun(int Start, int End, int Number, char Zero)
{
    private const int Longest = 6;

    /// <summary>The runs of a text, in order. Digits outside the first plane of Unicode are none.</summary>
    public static List<DigitRun> In(string text)
    {
        var runs = new List<DigitRun>();
        for (int start = 0; start < text.Length; start++)
        {
            int end = start, number = 0;
            for (; end < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[end]) is >= 0 and var digit; end++)
            {
                number = end - start < Longest ? (number * 10) + digit : -1;
            }

            if (end > start)
            {
                runs.Add(new DigitRun(start, end, number, ZeroOf(text[start])));
                start = end;
            }
        }

        return runs;
    }

    /// <summary>ASCII digits in the digits of a script; other characters stay.</summary>
    public static string InScript(string ascii, char zero)
    {
        if (zero == '0')
        {
            return ascii;
        }

        var written = new StringBuilder(ascii.Length);
        foreach (char c in ascii)
        {
            written.Append(char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c);
        }

        return written.ToString();
    }

    /// <summary>The zero of the script of a digit.</summary>
    public static char ZeroOf(char digit) => (char)(digit - CharUnicodeInfo.GetDecimalDigitValue(digit));

    /// <summary>Another number in its place: with its digits, and as wide where it has leading noughts.</summary>
    public string Replace(string text, int number)
    {
        int width = CharUnicodeInfo.GetDecimalDigitValue(text[Start]) == 0 ? End - Start : 0;
        return InScript(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'), Zero);
    }
}
