namespace Compare.Translation;

/// <summary>What a failed translation comes to.</summary>
public enum FailureKind
{
    /// <summary>The engine does not let us in: the key, the region, the address.</summary>
    Credentials,

    /// <summary>What may be used is used up, here or there.</summary>
    Quota,

    /// <summary>Too much in too short a time, and waiting did not help.</summary>
    RateLimited,

    /// <summary>The engine does not translate between these languages.</summary>
    UnsupportedPair,

    /// <summary>A request, or one text, is larger than the engine takes.</summary>
    TooLarge,

    /// <summary>The engine cannot be reached, or does not answer.</summary>
    Unavailable,

    /// <summary>The answer is not what was agreed: not JSON, too few texts, cut off.</summary>
    BadAnswer,

    /// <summary>The text was never recorded, and nothing may be sent.</summary>
    Offline,
}
