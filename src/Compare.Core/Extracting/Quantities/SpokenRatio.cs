using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Joins the parts of fractions that are spoken with a word between (1 su 3, üç bölü beş) or with an ordinal below (tre quinti, drie vijfde). What says "one in
/// three" in one language may be "every third" in another, so that of one part the denominator alone remains a reading.
/// </summary>
internal static class SpokenRatio
{
    private static readonly ExactNumber One = new(1);
    private static readonly ExactNumber Two = new(2);

    /// <summary>The fraction that begins with <paramref name="above"/>, or null.</summary>
    public static WrittenNumber? Read(PhraseText text, WrittenNumber above, NumberReader reader)
    {
        if (above.Ordinal || above.IsPercent || above.Torn || !above.Value.IsWhole || above.Value.Sign <= 0)
        {
            return null;
        }

        if (text.Longest(above.End, FactSection.NumberJoiner, "over", "one-over") is { } over)
        {
            bool allowed = over.Value == "over" || above.Value == One;
            return allowed && over.End < text.Count && reader.ReadPlain(text, over.End) is { Ordinal: false } below ? Ratio(above, below.Value, below.End, above.Notation) : null;
        }

        int unused = 0;
        return reader.Notation.OrdinalsDivide && above.Notation == Notation.Words && above.End < text.Count
            && NumberVocabulary.At(text, above.End, 0, ref unused) is { Kind: NumberElementKind.Ordinal } ordinal ? Ratio(above, ordinal.Value, ordinal.End, Notation.Words) : null;
    }

    private static WrittenNumber? Ratio(WrittenNumber above, ExactNumber below, int end, Notation notation)
    {
        if (!below.IsWhole || below <= Two || !(above.Value < below))
        {
            return null;
        }

        var share = new NumberReading(above.Value / below, -1, 0.6);
        return new WrittenNumber(above.Start, end, above.Value == One ? [share, new NumberReading(below, 0, 0.5)] : [share], notation);
    }
}
