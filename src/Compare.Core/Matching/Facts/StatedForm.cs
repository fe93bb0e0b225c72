using System.Collections.Immutable;

namespace Compare.Core.Matching.Facts;

/// <summary>One way in which a version states a fact: of a figure its value, of a name a spelling.</summary>
/// <param name="Value">The normalised value as a plain string: a decimal number, ISO 8601, a name's key, a reference as written.</param>
/// <param name="Quotations">Where it stands, in reading order; at least one place.</param>
public sealed record StatedForm(string Value, ImmutableArray<Quotation> Quotations)
{
    /// <summary>The unit (CLDR identifier, ISO 4217 code for money), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The value in English words and Latin letters, for those who do not read the script; null where the words serve.</summary>
    public string? Reading { get; init; }

    /// <summary>Whether it is held to be wrong.</summary>
    public Standing Standing { get; init; }
}
