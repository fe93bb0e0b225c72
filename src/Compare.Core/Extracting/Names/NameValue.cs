namespace Compare.Core.Extracting.Names;

/// <summary>A name as a text writes it.</summary>
/// <param name="Key">What the name is compared by: folded, romanised, without what inflects it.</param>
/// <param name="Written">The name as written.</param>
public sealed record NameValue(string Key, string Written) : Value
{
    /// <summary>What it names, where that is known.</summary>
    public NameKind As { get; init; }

    /// <summary>How likely it is that this is a name at all, 0 to 1.</summary>
    public double Likelihood { get; init; } = 1;

    /// <summary>The gazetteer's identifier where the name is in it (a territory's code, a city's zone); names with the same identifier are one.</summary>
    public string? Entity { get; init; }

    /// <inheritdoc/>
    public override string Canonical => Key;

    /// <inheritdoc/>
    public override string Describe() => Key;
}
