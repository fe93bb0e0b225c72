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
            bool one = over.Value == "one-over";
            return (!one || above.Value == One) && over.End < text.Count && reader.ReadPlain(text, over.End) is { Ordinal: false } below && !(one && IsYear(below))
                ? Ratio(above, below.Value, below.End, above.Notation, one) : null;
        }

        if (above.Notation != Notation.Words || above.End >= text.Count)
        {
            return null;
        }

        if (text.Longest(above.End, FactSection.NumberJoiner, "share") is { } of)
        {
            return of.End < text.Count && reader.ReadPlain(text, of.End) is { Ordinal: true, Notation: Notation.Words } part
                ? Ratio(above, part.Value, text.Longest(part.End, FactSection.NumberJoiner, "part")?.End ?? part.End, Notation.Words, false) : null;
        }

        return Parts(text, above, reader);
    }

    // Vinte vinte e cinco avos; tre quinti; tres veintemilésimos.
    private static WrittenNumber? Parts(PhraseText text, WrittenNumber above, NumberReader reader)
    {
        if (!reader.Notation.OrdinalsDivide || reader.ReadPlain(text, above.End) is not { Notation: Notation.Words } below)
        {
            return null;
        }

        if (!below.Ordinal)
        {
            return text.Longest(below.End, FactSection.NumberJoiner, "below") is { } parts ? Ratio(above, below.Value, parts.End, Notation.Words, false) : null;
        }

        return Ratio(above, below.Value, below.End, Notation.Words, true);
    }

    private static bool IsYear(WrittenNumber number) => number.Notation == Notation.Digits && number.Small is >= 1900 and < 2100;

    private static WrittenNumber? Ratio(WrittenNumber above, ExactNumber below, int end, Notation notation, bool proper)
    {
        if (!below.IsWhole || below < Two || (proper && (below == Two || !(above.Value < below))))
        {
            return null;
        }

        var share = new NumberReading(above.Value / below, -1, 0.6);
        return new WrittenNumber(above.Start, end, above.Value == One ? [share, new NumberReading(below, 0, 0.5)] : [share], notation);
    }
}
