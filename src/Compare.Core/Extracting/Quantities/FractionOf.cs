using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>What a fraction word makes of the number before it: two thirds multiplies, two and a half adds, dos millones y medio adds half of the scale.</summary>
internal static class FractionOf
{
    private static readonly ExactNumber One = new(1);
    private static readonly ExactNumber Half = new(1, 2);
    private static readonly ExactNumber LeastScale = ExactNumber.PowerOfTen(3);

    /// <summary>The word at an atom that joins a part to the number before it: and (two and a half), or a with (два с половиной) that a fraction follows; null for none.</summary>
    public static PhraseMatch? Joiner(PhraseText text, int at)
    {
        int unused = 0;
        return text.Longest(at, FactSection.NumberJoiner, string.Empty)
            ?? (text.Longest(at, FactSection.NumberJoiner, "with") is { } with && with.End < text.Count && NumberVocabulary.At(text, with.End, 0, ref unused) is { Kind: NumberElementKind.Fraction } ? with : null);
    }

    /// <summary>What a part that is added is a part of: the scale where the language parts it (dos millones y medio), the million of two millions in one word (مليونين ونصف), else one.</summary>
    public static ExactNumber UnitOf(NumberComposer composer, bool scaled, bool joined, NumberNotation notation)
    {
        bool parts = notation.PartsScale && (scaled ? composer.Last.Unit == composer.LastScale : joined && composer.Last.Unit >= LeastScale);
        return !parts ? One : scaled ? composer.LastScale : composer.Last.Unit;
    }

    /// <summary>The index after the scale said once more behind its part (ثلاثة ملايين ونصف المليون); <paramref name="end"/> where it is not.</summary>
    public static int Again(PhraseText text, int end, ExactNumber unit)
    {
        int unused = 0;
        return unit > One && end < text.Count && NumberVocabulary.At(text, end, 0, ref unused) is { } scale && scale.Value == unit ? scale.End : end;
    }

    /// <summary>The new value of the last part, or null where the fraction does not belong to it.</summary>
    /// <param name="last">The last part of the number.</param>
    /// <param name="fraction">The fraction.</param>
    /// <param name="unit">What the fraction is a part of where it is added: the scale or one.</param>
    /// <param name="joined">Whether a joiner (and, y) stands between.</param>
    /// <param name="digits">Whether the number is written in digits.</param>
    public static ExactNumber? Refined(NumberPart last, ExactNumber fraction, ExactNumber unit, bool joined, bool digits)
    {
        if (!joined && (digits || fraction == Half || !last.Value.IsWhole))
        {
            return null;
        }

        return joined || fraction > One ? last.Value + (fraction * unit) : last.Value * fraction;
    }
}
