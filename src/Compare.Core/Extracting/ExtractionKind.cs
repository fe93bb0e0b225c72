namespace Compare.Core.Extracting;

/// <summary>What was found in a segment.</summary>
public enum ExtractionKind
{
    /// <summary>A number, with unit and thing counted where they are stated.</summary>
    Quantity,

    /// <summary>A calendar date, complete or partial.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A name of a person, place, organisation or thing; a candidate until versions are matched.</summary>
    Name,

    /// <summary>A string to be compared to the letter: address, handle, identifier, version.</summary>
    Reference,

    /// <summary>A word or phrase that turns a claim: negation, hedge, attribution.</summary>
    Cue,
}
