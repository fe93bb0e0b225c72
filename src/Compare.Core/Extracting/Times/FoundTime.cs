namespace Compare.Core.Extracting.Times;

/// <summary>A time of day as found, before its half of the day is settled.</summary>
/// <param name="Start">Index of its first atom.</param>
/// <param name="End">Index after its last atom.</param>
/// <param name="Hour">As written, 0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 60, or null.</param>
/// <param name="Likelihood">How sure it is a time.</param>
internal sealed record FoundTime(int Start, int End, int Hour, int Minute, int? Second, double Likelihood)
{
    /// <summary>Whether the figures show that the hour counts to 24: a leading zero, or more than 12.</summary>
    public bool Full { get; init; }

    /// <summary>The day part that stands inside it (8pm menos cuarto), a value of the section TimeWord, or null.</summary>
    public string? DayPart { get; init; }
}
