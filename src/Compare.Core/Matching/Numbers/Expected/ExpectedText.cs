using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>Writes what a version ought to say, in the notation of what it does say: its digits, separators, scale, calendar and clock.</summary>
internal static class ExpectedText
{
    /// <summary>The wrong words with what is wrong in them replaced; null where that would need another word, or the notation cannot hold the value.</summary>
    /// <param name="version">The version.</param>
    /// <param name="wrong">Where it is wrong.</param>
    /// <param name="wanted">What it ought to state.</param>
    public static string? Write(PreparedVersion version, Extraction wrong, Value wanted)
    {
        string text = version.TextOf(wrong.Span);
        return (wrong.Value, wanted) switch
        {
            (QuantityValue actual, QuantityValue target) => NumberWriter.Write(version.Language, text, actual, target),
            (DurationValue { Upper: null } actual, DurationValue { Upper: null } target) when actual.Unit == target.Unit =>
                NumberWriter.Write(version.Language, text, new QuantityValue(actual.Amount) { Notation = actual.Notation }, new QuantityValue(target.Amount)),
            (DateValue actual, DateValue target) => DateWriter.Write(text, actual, target),
            (TimeValue actual, TimeValue target) => TimeWriter.Write(text, actual, target),
            _ => null,
        };
    }
}
