using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>A comma between the scales of one number in words: one million, six hundred and ninety-four thousand.</summary>
internal static class ScaleComma
{
    private static readonly ExactNumber Hundred = ExactNumber.PowerOfTen(2);
    private static readonly ExactNumber Thousand = ExactNumber.PowerOfTen(3);

    /// <summary>
    /// Whether the comma at atom <paramref name="at"/> belongs to the number whose last part is <paramref name="last"/>. A small number after it ("a million, twenty of them") seldom does;
    /// notation key <c>scaleComma</c> says whether it has to be of <c>hundreds</c> or may be <c>any</c>.
    /// </summary>
    public static bool Stands(PhraseText text, int at, NumberPart last, NumberNotation notation)
    {
        int unused = 0;
        if (notation.ScaleComma is null || !text.Is(at, ",") || last.Unit < Thousand || NumberVocabulary.At(text, at + 1, 0, ref unused) is not { } next)
        {
            return false;
        }

        return notation.ScaleComma == "any" || next.Value >= Hundred || NumberVocabulary.At(text, next.End, 0, ref unused) is { Kind: NumberElementKind.Scale };
    }
}
