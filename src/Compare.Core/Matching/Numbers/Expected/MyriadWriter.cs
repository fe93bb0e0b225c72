using System.Globalization;
using System.Numerics;
using System.Text;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>Writes whole numbers in digits and signs of myriads, as the text does: 4万8700, 251만 2345, 1億2000万.</summary>
internal static class MyriadWriter
{
    private const int MostDigits = 20;
    private static readonly BigInteger Myriad = new(10000);

    // The signs of 10^4, 10^8 and 10^12 that go together.
    private static readonly string[] Signs = ["万億兆", "万亿兆", "萬億兆", "만억조"];

    /// <summary>The text with its number replaced; null where it is not written so, or the value is no whole number.</summary>
    public static string? Write(string text, ExactNumber actual, ExactNumber target)
    {
        if (Read(text) is not { } read || read.Number != actual || !target.IsWhole || target.Sign <= 0 || target >= ExactNumber.PowerOfTen(16))
        {
            return null;
        }

        return text[..read.Start] + DigitRun.InScript(Compose(target.Numerator, read.Signs, read.Gap), DigitRun.ZeroOf(text[read.Start])) + text[read.End..];
    }

    private static string Compose(BigInteger number, string signs, string gap)
    {
        var parts = new List<string>();
        BigInteger scale = BigInteger.Pow(Myriad, signs.Length);
        for (int s = signs.Length - 1; s >= -1; s--, scale /= Myriad)
        {
            BigInteger part = number / scale;
            number %= scale;
            if (part.Sign > 0)
            {
                parts.Add(part.ToString(CultureInfo.InvariantCulture) + (s >= 0 ? signs[s].ToString() : string.Empty));
            }
        }

        return string.Join(gap, parts);
    }

    private static (int Start, int End, ExactNumber Number, string Signs, string Gap)? Read(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var ascii ? ascii : text.AsSpan().IndexOfAnyInRange('０', '９');
        string? signs = null;
        var number = ExactNumber.Zero;
        string gap = string.Empty;
        int at = start, end = start;
        while (at >= 0 && at < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[at]) >= 0)
        {
            var digits = new StringBuilder();
            for (; at < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[at]) is >= 0 and var digit; at++)
            {
                digits.Append((char)('0' + digit));
            }

            if (digits.Length > MostDigits)
            {
                return null;
            }

            string? style = at < text.Length ? Array.Find(Signs, s => s.Contains(text[at], StringComparison.Ordinal) && (signs is null || s.Contains(text[at], StringComparison.Ordinal))) : null;
            int power = style is null ? 0 : 4 * (style.IndexOf(text[at], StringComparison.Ordinal) + 1);
            number += ExactNumber.Parse(digits.ToString()) * ExactNumber.PowerOfTen(power);
            end = style is null ? at : ++at;
            if (style is null)
            {
                break;
            }

            signs ??= style;
            if (at + 1 < text.Length && text[at] == ' ' && char.IsDigit(text[at + 1]))
            {
                (gap, at) = (" ", at + 1);
            }
        }

        return signs is null ? null : (start, end, number, Style(text, signs), gap.Length > 0 || signs[0] != '만' ? gap : " ");
    }

    // 万 is Japanese and simplified Chinese; 亿 tells which.
    private static string Style(string text, string signs) => signs == Signs[0] && text.Contains('亿', StringComparison.Ordinal) ? Signs[1] : signs;
}
