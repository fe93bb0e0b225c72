using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Joins fractions that name the denominator first, as Chinese, Japanese and Korean do (三分之二, 3分の2, 삼분의 이), with a whole number before them; 百分之二十 is a percentage.</summary>
internal static class InvertedFraction
{
    private const int LongestDenominator = 8;

    private static readonly ExactNumber Hundred = new(100);
    private static readonly ExactNumber Quarter = new(1, 4);
    private static readonly ExactNumber Hours = new(12);

    /// <summary>The fraction that begins with <paramref name="below"/>, or that number unchanged.</summary>
    public static WrittenNumber Read(PhraseText text, WrittenNumber below, NumberReader reader)
    {
        if (text.Longest(below.End, FactSection.NumberJoiner, "denominator", "parts") is not { } joiner || joiner.End >= text.Count || below.Value.Sign <= 0 || reader.ReadPlain(text, joiner.End) is not { } above)
        {
            return below;
        }

        if (Split(text, below, reader) is { } tail && above.Value < tail)
        {
            return new WrittenNumber(below.Start, above.End, [new NumberReading(below.Value - tail + (above.Value / tail), -1, 0.9)], above.Notation);
        }

        bool percent = below.Value == Hundred && below.End == below.Start + 1 && joiner.Value == "denominator";
        ExactNumber value = percent ? above.Value : above.Value / below.Value;
        return new WrittenNumber(below.Start, above.End, [new NumberReading(value, above.Readings[0].Precision, 0.95)], above.Notation == Notation.Words ? Notation.Words : Notation.Digits) { IsPercent = percent };
    }

    // 百と四分の三: what stands after the last joiner is the denominator, what stands before it a whole number.
    private static ExactNumber? Split(PhraseText text, WrittenNumber below, NumberReader reader)
    {
        for (int at = below.End - 1; at > below.Start && at >= below.End - LongestDenominator; at--)
        {
            if (text.Longest(at, FactSection.NumberJoiner, string.Empty) is { } joiner && joiner.End < below.End && reader.ReadPlain(text, joiner.End) is { } tail && tail.End == below.End)
            {
                return tail.Value;
            }
        }

        return null;
    }

    /// <summary>A whole number and the fraction that follows it with a joiner as one, or null: 일백삼과 삼분의 이.</summary>
    public static WrittenNumber? Mixed(PhraseText text, WrittenNumber whole, NumberReader reader)
    {
        if (!whole.Value.IsWhole || whole.IsPercent || text.Longest(whole.End, FactSection.NumberJoiner, string.Empty, "with") is not { } joiner || joiner.End >= text.Count
            || reader.ReadPlain(text, joiner.End) is not { } below)
        {
            return null;
        }

        bool spelled = !below.Value.IsWhole && below.End > below.Start + 1;
        WrittenNumber fraction = Read(text, below, reader);
        fraction = fraction.End > below.End ? fraction : SpokenRatio.Read(text, below, reader) ?? below;
        bool clock = joiner.Value.Length == 0 && text.Atoms[joiner.Start].Kind == AtomKind.Word && fraction.Value == Quarter && whole.Value <= Hours && fraction.Notation == Notation.Words;
        return !clock && (spelled || fraction.End > below.End) && !fraction.IsPercent && fraction.Value < new ExactNumber(1)
            ? new WrittenNumber(whole.Start, fraction.End, [new NumberReading(whole.Value + fraction.Value, -1, 0.9)], whole.Notation)
            : null;
    }
}
