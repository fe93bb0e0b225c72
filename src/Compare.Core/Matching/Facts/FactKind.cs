namespace Compare.Core.Matching.Facts;

/// <summary>What kind of thing a fact states. The order is that of the table of facts.</summary>
public enum FactKind
{
    /// <summary>A person, place, organisation or thing is spoken of.</summary>
    Name,

    /// <summary>A number, with its unit.</summary>
    Number,

    /// <summary>A calendar date, complete or partial.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>An address, a handle, a code: what is compared to the letter.</summary>
    Reference,
}
