using Compare.Core.Extracting;

namespace Compare.Core.Matching.Numbers;

/// <summary>A quantity, date, time or duration where it stands in the grid.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Row">The row of its segment.</param>
/// <param name="Extraction">What was found there.</param>
/// <param name="Place">Its place among the row's figures of this version, as a share of them: 0 for the first, near 1 for the last.</param>
internal sealed record Figure(int Version, int Row, Extraction Extraction, double Place)
{
    /// <summary>Kind, value and unit of every reading: figures with the same signature are compared once.</summary>
    public string Signature { get; } = string.Join('|', Extraction.Readings.Select(r => $"{r.Value.GetType().Name}:{r.Value.Canonical}:{UnitOf(r.Value)}:{PrecisionOf(r.Value)}"));

    /// <summary>The likeliest value.</summary>
    public Value Value => Extraction.Value;

    /// <summary>Whether the extraction kind is one that this family compares.</summary>
    public static bool IsFigure(Extraction extraction) =>
        extraction.Kind is ExtractionKind.Quantity or ExtractionKind.Date or ExtractionKind.Time or ExtractionKind.Duration;

    /// <summary>The unit of a value, or null.</summary>
    public static string? UnitOf(Value value) => value switch
    {
        Extracting.Quantities.QuantityValue quantity => quantity.Unit,
        Extracting.Times.DurationValue duration => duration.Unit,
        _ => null,
    };

    private static int PrecisionOf(Value value) => value is Extracting.Quantities.QuantityValue quantity ? quantity.Precision : 0;
}
