using System.Globalization;

namespace Compare.Core.Extracting.Times;

/// <summary>A time of day.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 60, or null where it is not stated.</param>
public sealed record TimeValue(int Hour, int Minute, int? Second = null) : Value
{
    /// <summary>The zone as written or as offset; null where none is stated.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether the half of the day is not stated, so that <see cref="Hour"/> may mean twelve hours later.</summary>
    public bool HalfUnknown { get; init; }

    /// <summary><c>19:00</c>, with seconds where they are stated.</summary>
    public override string Canonical
    {
        get
        {
            string time = Hour.ToString("00", CultureInfo.InvariantCulture) + ":" + Minute.ToString("00", CultureInfo.InvariantCulture);
            return Second is { } s ? time + ":" + s.ToString("00", CultureInfo.InvariantCulture) : time;
        }
    }

    /// <inheritdoc/>
    public override string Describe() => Zone is null ? Canonical : $"{Canonical} {Zone}";
}
