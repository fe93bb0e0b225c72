using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Times;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Reads a half that follows its unit: ثلاثة أمتار ونصف, שני מטרים וחצי; and a half after a unit without a number, which is one of it, or two in the dual
/// (مترًا ونصف المتر, مترين ونصف). The unit may be said once more behind the half.
/// </summary>
internal static class HalfUnits
{
    /// <summary>The index after a half of the unit that ends at atom <paramref name="end"/>, the unit said once more included; null where none follows.</summary>
    public static int? After(PhraseText text, int end, string unit)
    {
        if (UncountedDurations.After(text, end) is not { } half)
        {
            return null;
        }

        return text.Longest(half, FactSection.Unit, unit)?.End ?? half;
    }

    /// <summary>The length, weight or the like whose half the number is, beginning no earlier than atom <paramref name="from"/>; null where it is none. Lengths of time are read elsewhere.</summary>
    public static FoundQuantity? Read(NumberText found, WrittenNumber half, int from)
    {
        PhraseText text = found.Text;
        if (text.Ending(half.Start, FactSection.Unit) is not { } unit || unit.Start < from || unit.Value.StartsWith("duration-", StringComparison.Ordinal) || text.Atoms[unit.Start].Kind != AtomKind.Word
            || After(text, half.Start, unit.Value) is not { } end || found.Ending(unit.Start) is not null)
        {
            return null;
        }

        int whole = text.Longest(unit.Start, FactSection.TimeWord, "dual") is null ? 1 : 2;
        var value = new QuantityValue(new ExactNumber((2 * whole) + 1, 2)) { Unit = unit.Value, Precision = -1, Notation = Notation.Words };
        return new FoundQuantity(unit.Start, end, [new QuantityReading(value, 0.8)], new NumberRange(half, null, false, half.Start, half.End, half.End));
    }
}
