using System.Collections.Immutable;

namespace Compare.Core.Extracting.Quantities;

/// <summary>A unit, currency or percent sign beside a number.</summary>
/// <param name="Units">What it may be, the likeliest first: CLDR unit identifiers, ISO 4217 codes, <c>percent</c>, <c>permille</c>, <c>percentage-point</c>.</param>
/// <param name="Start">Index of its first atom.</param>
/// <param name="End">Index after its last atom.</param>
internal sealed record FoundUnit(ImmutableArray<string> Units, int Start, int End)
{
    /// <summary>Whether it is a length of time.</summary>
    public bool IsDuration => Units[0].StartsWith("duration-", StringComparison.Ordinal);
}
