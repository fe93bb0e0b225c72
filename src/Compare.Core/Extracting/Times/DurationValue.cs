using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Extracting.Times;

/// <summary>A length of time in one unit.</summary>
/// <param name="Amount">How many of the unit.</param>
/// <param name="Unit">CLDR identifier: <c>duration-year</c>, <c>duration-month</c>, <c>duration-week</c>, <c>duration-day</c>, <c>duration-hour</c>, <c>duration-minute</c>, <c>duration-second</c>.</param>
public sealed record DurationValue(ExactNumber Amount, string Unit) : Value
{
    /// <summary>The upper end of a range in the same unit, or null.</summary>
    public ExactNumber? Upper { get; init; }

    /// <summary>How exactly it is claimed.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>How the number is written.</summary>
    public Notation Notation { get; init; }

    /// <summary>ISO 8601: <c>P3Y</c>, <c>PT12H</c>.</summary>
    public override string Canonical => Upper is null ? Iso(Amount) : $"{Iso(Amount)}/{Iso(Upper.Value)}";

    /// <inheritdoc/>
    public override string Describe() => Upper is null
        ? $"{Amount.ToReadable()} {Unit["duration-".Length..]}s"
        : $"{Amount.ToReadable()} to {Upper.Value.ToReadable()} {Unit["duration-".Length..]}s";

    private string Iso(ExactNumber amount) => Unit switch
    {
        "duration-year" => $"P{amount}Y",
        "duration-month" => $"P{amount}M",
        "duration-week" => $"P{amount}W",
        "duration-day" => $"P{amount}D",
        "duration-hour" => $"PT{amount}H",
        "duration-minute" => $"PT{amount}M",
        _ => $"PT{amount}S",
    };
}
