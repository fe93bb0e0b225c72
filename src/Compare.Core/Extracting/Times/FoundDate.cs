using System.Collections.Immutable;

namespace Compare.Core.Extracting.Times;

/// <summary>A date as found.</summary>
/// <param name="Start">Index of its first atom.</param>
/// <param name="End">Index after its last atom.</param>
/// <param name="Readings">One to four, the likeliest first.</param>
internal sealed record FoundDate(int Start, int End, ImmutableArray<(DateValue Value, double Likelihood)> Readings)
{
    /// <summary>What its figure may be besides a date, the likeliest first.</summary>
    public ImmutableArray<Reading> Others { get; init; } = [];

    /// <summary>A date with one reading, or null where the calendar has no such day.</summary>
    public static FoundDate? Of(int start, int end, DateValue value, double likelihood) =>
        Calendar.Has(value) ? new FoundDate(start, end, [(value, likelihood)]) : null;
}
