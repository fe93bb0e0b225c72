namespace Compare.Translation;

/// <summary>What an engine is.</summary>
/// <param name="Id">Its kind: <c>azure</c>, <c>command</c>.</param>
/// <param name="Model">All that its translations depend on besides the texts: dialect, category, deployment, command line. Part of the key of the cache; never holds an address or a key.</param>
/// <param name="Host">Where texts are sent: a host, or <c>this machine</c>.</param>
/// <param name="IsLocal">Whether texts stay on this machine.</param>
/// <param name="Limits">What it takes at once.</param>
public sealed record TranslatorInfo(string Id, string Model, string Host, bool IsLocal, TranslatorLimits Limits)
{
    /// <summary>What a million characters cost, where that is known; an estimate, since price lists change.</summary>
    public PriceEstimate? Price { get; init; }

    /// <summary>What people call the engine: <c>azure (3.0/general)</c>.</summary>
    public override string ToString() => Model.Length == 0 ? Id : $"{Id} ({Model})";
}
