using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>What may follow the digits of a number and changes its value: a power of ten (1.5 × 10^6), a vulgar fraction (2½, 220 2/3).</summary>
internal static class DigitTail
{
    /// <summary>Takes what follows into the number; gives the index after it.</summary>
    public static int Take(PhraseText text, WrittenNumber digits, NumberComposer number)
    {
        if (Exponent.After(text, number.Last.Value, digits.End) is { } raised)
        {
            number.Refine(raised.Value, raised.Value.IsWhole ? 0 : -raised.Value.DecimalPlaces());
            return raised.End;
        }

        if (digits.Value.IsWhole && VulgarFraction.After(text, digits.End) is { } fraction)
        {
            number.Refine(number.Last.Value + fraction.Value, -1);
            return fraction.End;
        }

        return digits.End;
    }
}
