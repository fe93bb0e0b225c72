using System.Globalization;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>Writes a quantity as a text writes another: <c>210 millions</c> becomes <c>2,1 millions</c>, <c>٢٫١ مليون</c> becomes <c>٢٫٥ مليون</c>, <c>4万8700</c> becomes <c>4万7800</c>.</summary>
internal static class NumberWriter
{
    private const int MostDigits = 30;

    // Nobody writes more digits behind the mark of a scale.
    private const int MostDecimals = 3;

    /// <summary>The text with its number replaced; null where it has no digits, where the value does not fit its notation, or where a word behind it would have to change its form.</summary>
    public static string? Write(Language language, string text, QuantityValue actual, QuantityValue target)
    {
        if (actual.Notation is not (Notation.Digits or Notation.DigitsWithScale) || (actual.Upper is null) != (target.Upper is null) || (actual.Unit != target.Unit && actual.Unit is not null && target.Unit is not null))
        {
            return null;
        }

        if (actual.Upper is { } upper)
        {
            return Range(language, text, actual, upper, target);
        }

        return MyriadWriter.Write(text, actual.Number, target.Number) ?? (Run(text) is { } run ? One(language, text, run, actual, target) : null);
    }

    private static string? One(Language language, string text, Text.TextSpan run, QuantityValue actual, QuantityValue target)
    {
        string digits = run.Of(text);
        int decimals = actual.Notation == Notation.Digits ? Math.Max(0, actual.Number.DecimalPlaces()) : DecimalsWritten(digits);
        if (Mantissa(digits, decimals) is not { Sign: > 0 } mantissa)
        {
            return null;
        }

        ExactNumber needed = (target.Number / (actual.Number / mantissa)).Abs();
        if (needed.DecimalPlaces() is < 0 or > MostDecimals || (actual.Ordinal && !KeepsMark(text, run.End, mantissa, needed)) || !CountedForm.IsKept(language, text.AsSpan(run.End), mantissa, needed))
        {
            return null;
        }

        return text[..run.Start] + new NumberLayout(language, digits, decimals).Write(needed) + text[run.End..];
    }

    // Both ends in plain digits; the one that is right stays as it is.
    private static string? Range(Language language, string text, QuantityValue actual, ExactNumber upper, QuantityValue target)
    {
        if (actual.Notation != Notation.Digits || !actual.Number.IsWhole || !upper.IsWhole || !target.Number.IsWhole || !target.Upper!.Value.IsWhole || target.Score != actual.Score)
        {
            return null;
        }

        List<DigitRun> runs = DigitRun.In(text);
        bool plain = runs.Count == 2 && runs[0].Number == actual.Number.Numerator && runs[1].Number == upper.Numerator;
        return plain && CountedForm.IsKept(language, text.AsSpan(runs[1].End), upper, target.Upper.Value)
            ? text[..runs[0].Start] + Digits(target.Number, runs[0]) + text[runs[0].End..runs[1].Start] + Digits(target.Upper.Value, runs[1]) + text[runs[1].End..]
            : null;
    }

    private static string Digits(ExactNumber number, DigitRun run) => DigitRun.InScript(number.ToString(), run.Zero);

    // 21st and 22nd have marks of their own; where the digits in question are the same, the mark is.
    private static bool KeepsMark(string text, int end, ExactNumber from, ExactNumber to) => end >= text.Length || !char.IsLetter(text[end]) || Text.Scripts.Of(text[end]) != Text.Script.Latin ||
        (from.IsWhole && to.IsWhole && from.Numerator % 10 == to.Numerator % 10 && from.Numerator / 10 % 10 == 1 == (to.Numerator / 10 % 10 == 1));

    // From the first digit to the last, with nothing but separators between.
    private static Text.TextSpan? Run(string text)
    {
        int start = 0, end = text.Length;
        while (start < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[start]) < 0)
        {
            start++;
        }

        while (end > start && CharUnicodeInfo.GetDecimalDigitValue(text[end - 1]) < 0)
        {
            end--;
        }

        for (int at = start; at < end; at++)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(text[at]) < 0 && (char.IsLetter(text[at]) || CharUnicodeInfo.GetDecimalDigitValue(text[at - 1]) < 0))
            {
                return null;
            }
        }

        return start < end ? new Text.TextSpan(start, end) : null;
    }

    // The digits without their separators, shifted so that a power of ten leads to the value: which separator is which need not be known.
    private static ExactNumber? Mantissa(string digits, int decimals)
    {
        string plain = string.Concat(DecimalDigits.ToAscii(digits).Where(char.IsAsciiDigit));
        return plain.Length is 0 or > MostDigits ? null : ExactNumber.Parse(plain) / ExactNumber.PowerOfTen(decimals);
    }

    private static int DecimalsWritten(string digits)
    {
        int mark = digits.LastIndexOfAny(['.', ',', '٫']);
        int after = digits.Length - mark - 1;
        return mark < 0 || after == 3 ? 0 : after;
    }
}
