using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Joins fractions that name the denominator first, as Chinese, Japanese and Korean do (三分之二, 3分の2, 삼분의 이), with a whole number before them; 百分之二十 is a percentage.</summary>
internal static class InvertedFraction
{
    private static readonly ExactNumber Hundred = new(100);

    /// <summary>The fraction that begins with <paramref name="below"/>, or that number unchanged.</summary>
    public static WrittenNumber Read(PhraseText text, WrittenNumber below, NumberReader reader)
    {
        if (text.Longest(below.End, FactSection.NumberJoiner, "denominator") is not { } joiner || joiner.End >= text.Count || below.Value.Sign <= 0 || reader.ReadPlain(text, joiner.End) is not { } above)
        {
            return below;
        }

        bool percent = below.Value == Hundred;
        ExactNumber value = percent ? above.Value : above.Value / below.Value;
        return new WrittenNumber(below.Start, above.End, [new NumberReading(value, above.Readings[0].Precision, 0.95)], above.Notation == Notation.Words ? Notation.Words : Notation.Digits) { IsPercent = percent };
    }

    /// <summary>A whole number and the fraction that follows it with a joiner as one, or null: 일백삼과 삼분의 이.</summary>
    public static WrittenNumber? Mixed(PhraseText text, WrittenNumber whole, NumberReader reader)
    {
        if (!whole.Value.IsWhole || whole.IsPercent || text.Longest(whole.End, FactSection.NumberJoiner, string.Empty) is not { } joiner || joiner.End >= text.Count
            || reader.ReadPlain(text, joiner.End) is not { } below)
        {
            return null;
        }

        WrittenNumber fraction = Read(text, below, reader);
        return fraction.End > below.End && !fraction.IsPercent && fraction.Value < new ExactNumber(1)
            ? new WrittenNumber(whole.Start, fraction.End, [new NumberReading(whole.Value + fraction.Value, -1, 0.9)], whole.Notation)
            : null;
    }
}
