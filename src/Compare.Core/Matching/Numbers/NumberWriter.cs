using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Numbers;

/// <summary>Writes what a version ought to say, in the notation that it used for what it does say.</summary>
internal static class NumberWriter
{
    /// <summary>
    /// The wrong words with their digits replaced: <c>210 millions</c> becomes <c>2,1 millions</c>. Null where the words have no digits, or the
    /// value does not fit that notation.
    /// </summary>
    public static string? Write(PreparedVersion version, Extraction wrong, Value wanted)
    {
        if (wrong.Value is not QuantityValue { Upper: null, Notation: Notation.Digits or Notation.DigitsWithScale } actual ||
            wanted is not QuantityValue { Upper: null } target || (actual.Unit != target.Unit && actual.Unit is not null && target.Unit is not null))
        {
            return null;
        }

        string text = version.TextOf(wrong.Span);
        if (DigitRun(text) is not { } run || Mantissa(actual, text[run.Start..run.End]) is not { } mantissa || mantissa.Sign == 0)
        {
            return null;
        }

        ExactNumber needed = target.Number / (actual.Number / mantissa);
        return needed.DecimalPlaces() is >= 0 and <= 3 ? text[..run.Start] + Digits(version, needed) + text[run.End..] : null;
    }

    private static Text.TextSpan? DigitRun(string text)
    {
        int start = 0;
        while (start < text.Length && !char.IsDigit(text[start]))
        {
            start++;
        }

        int end = text.Length;
        while (end > start && !char.IsDigit(text[end - 1]))
        {
            end--;
        }

        return start < end && !text[start..end].Any(char.IsLetter) ? new Text.TextSpan(start, end) : null;
    }

    // The digits without their separators, shifted so that a power of ten leads to the value: which separator is which need not be known.
    private static ExactNumber? Mantissa(QuantityValue actual, string digits)
    {
        string plain = string.Concat(DecimalDigits.ToAscii(digits).Where(char.IsAsciiDigit));
        if (plain.Length is 0 or > 30)
        {
            return null;
        }

        ExactNumber whole = ExactNumber.Parse(plain);
        int decimals = actual.Notation == Notation.Digits ? Math.Max(0, actual.Number.DecimalPlaces()) : DecimalsWritten(digits);
        return whole / ExactNumber.PowerOfTen(decimals);
    }

    private static int DecimalsWritten(string digits)
    {
        int mark = digits.LastIndexOfAny(['.', ',', '٫']);
        int after = digits.Length - mark - 1;
        return mark < 0 || after == 3 ? 0 : after;
    }

    private static string Digits(PreparedVersion version, ExactNumber number)
    {
        string plain = number.ToString();
        string mark = version.Language.Value(FactSection.Notation, "decimal") ?? ".";
        string group = version.Language.Value(FactSection.Notation, "group") ?? ",";
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? plain : plain[..point];
        var written = new StringBuilder(whole);
        for (int i = whole.Length - 3; i > 0 && whole.Length > 4; i -= 3)
        {
            written.Insert(i, group);
        }

        return point < 0 ? written.ToString() : written.Append(mark).Append(plain.AsSpan(point + 1)).ToString();
    }
}
