namespace Compare.Core.Checking;

/// <summary>A family of checks: the folder they are in. The order is that of precedence.</summary>
public enum Family
{
    /// <summary>What one version has and another has not; what is not translated.</summary>
    Coverage,

    /// <summary>A version that contradicts itself.</summary>
    Consistency,

    /// <summary>Links, addresses, codes.</summary>
    References,

    /// <summary>Numbers, units, money, dates, times.</summary>
    Numbers,

    /// <summary>Names and the characters they are written in.</summary>
    Names,

    /// <summary>Negation, certainty, attribution, words.</summary>
    Claims,

    /// <summary>Emphasis and structure.</summary>
    Structure,
}
