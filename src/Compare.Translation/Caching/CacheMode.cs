namespace Compare.Translation.Caching;

/// <summary>What is read from the cache, and what is written to it.</summary>
public enum CacheMode
{
    /// <summary>What is recorded is used, what is not is asked for and recorded.</summary>
    Use,

    /// <summary>As <see cref="Use"/>, and an entry that cannot be written is a failure.</summary>
    Record,

    /// <summary>What is recorded is asked for again, and recorded anew.</summary>
    Refresh,

    /// <summary>Only what is recorded is used; nothing is ever asked for.</summary>
    Replay,

    /// <summary>Nothing is read and nothing is written.</summary>
    Off,
}
