namespace Compare.Translation;

/// <summary>A list price as it stood once.</summary>
/// <param name="PerMillion">What a million characters cost.</param>
/// <param name="Currency">In which currency (ISO 4217).</param>
/// <param name="AsOf">When the price was read, as a year and month.</param>
public sealed record PriceEstimate(decimal PerMillion, string Currency, string AsOf)
{
    /// <summary>What so many characters cost.</summary>
    public decimal Of(long characters) => PerMillion * characters / 1_000_000m;
}
