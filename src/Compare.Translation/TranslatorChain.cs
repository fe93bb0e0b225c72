using Compare.Translation.Caching;
using Compare.Translation.Decorating;

namespace Compare.Translation;

/// <summary>Puts the decorators round an engine: cache, deduplication, budget, requests by limits, pace. The budget lies inside the cache, since what is recorded costs nothing.</summary>
public static class TranslatorChain
{
    /// <summary>The chain.</summary>
    /// <param name="engine">The engine; null where nothing may be sent.</param>
    /// <param name="info">What the engine is, also where there is none.</param>
    /// <param name="cache">Where entries are kept.</param>
    /// <param name="mode">What is read and written there.</param>
    /// <param name="mostCharacters">How many characters may be sent in all; null for any.</param>
    /// <param name="time">What the pace is counted by.</param>
    public static CachingTranslator Of(ITranslator? engine, TranslatorInfo info, TranslationCache cache, CacheMode mode, long? mostCharacters, TimeProvider time)
    {
        if (engine is null)
        {
            return new CachingTranslator(null, info, cache, mode);
        }

        ITranslator sending = new BatchingTranslator(new PacingTranslator(engine, time));
        ITranslator limited = mostCharacters is { } most ? new BudgetTranslator(sending, most) : sending;
        return new CachingTranslator(new DeduplicatingTranslator(limited), info, cache, mode);
    }
}
