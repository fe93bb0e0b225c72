namespace Compare.Core.Extracting;

/// <summary>A normalised value. Values of different kinds are never equal; how values of one kind relate is for matching to say.</summary>
public abstract record Value
{
    /// <summary>The value as a plain string: a decimal number or fraction, ISO 8601, a name's key, a reference as written.</summary>
    public abstract string Canonical { get; }

    /// <summary>The value in words of English and digits, for a reader who does not read the script.</summary>
    public abstract string Describe();
}
