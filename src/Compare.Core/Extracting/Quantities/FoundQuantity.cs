using System.Collections.Immutable;

namespace Compare.Core.Extracting.Quantities;

/// <summary>A quantity as found: its atoms, sign and unit included, and its readings.</summary>
/// <param name="Start">Index of its first atom.</param>
/// <param name="End">Index after its last atom.</param>
/// <param name="Readings">One to four, the likeliest first.</param>
/// <param name="Number">The number, of a range the lower, without sign and unit.</param>
internal sealed record FoundQuantity(int Start, int End, ImmutableArray<QuantityReading> Readings, NumberRange Number)
{
    /// <summary>Whether its unit is a length of time.</summary>
    public bool IsDuration => Readings[0].Value.Unit?.StartsWith("duration-", StringComparison.Ordinal) == true;
}
