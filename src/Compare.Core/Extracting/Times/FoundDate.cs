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

    // How much less likely a day is that no month has.
    private const double Impossible = 0.6;

    /// <summary>A date with one reading; a day that its month has not is unlikely, null what no month has.</summary>
    public static FoundDate? Of(int start, int end, DateValue value, double likelihood) =>
        Calendar.IsWritable(value) ? new FoundDate(start, end, [(value, Calendar.Has(value) ? likelihood : likelihood * Impossible)]) : null;
}
