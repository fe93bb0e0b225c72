using System.Collections.Immutable;

namespace Compare.Core.Matching;

/// <summary>What one version says of a fact.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Side">Versions that agree have the same side. Null: the version is silent where it was expected to speak.</param>
/// <param name="Quotations">Where it says so; for a silent version the segments in which it was looked for, or none.</param>
public sealed record Stance(int Version, string? Side, ImmutableArray<Quotation> Quotations)
{
    /// <summary>The normalised value as a plain string, or null.</summary>
    public string? Value { get; init; }

    /// <summary>The unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The value in words for messages ("210 million"); null where the quotation itself serves.</summary>
    public string? Wording { get; init; }
}
