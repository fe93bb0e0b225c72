using System.Collections.Immutable;
using Compare.Translation.Caching;

namespace Compare.Translation.Decorating;

/// <summary>
/// Looks texts up on disk before it asks. One text is one entry, so that how texts are cut into requests has no bearing on what is found. What
/// came before a failure is kept; what failed is never written.
/// </summary>
/// <param name="inner">Whom it asks for what is not recorded; null where nothing may be asked, and <paramref name="info"/> says whose entries are meant.</param>
/// <param name="info">What the engine is.</param>
/// <param name="cache">Where entries are kept.</param>
/// <param name="mode">What is read and written.</param>
public sealed class CachingTranslator(ITranslator? inner, TranslatorInfo info, TranslationCache cache, CacheMode mode) : ITranslator
{
    // A sentence about what is missing lists no more than this.
    private const int MostListed = 3;
    private const int LongestListed = 40;

    /// <inheritdoc/>
    public TranslatorInfo Info => info;

    /// <summary>What the batch would take: which texts are recorded, and what would be sent.</summary>
    public TranslationSurvey Survey(TranslationBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        TranslatedText?[] found = Find(batch);
        string[] missing = [.. batch.Texts.Where((_, i) => found[i] is null).Distinct(StringComparer.Ordinal)];
        return new TranslationSurvey(
            batch.Source,
            batch.Target,
            batch.Texts.Count,
            found.Count(f => f is not null),
            batch.With(missing).Characters,
            BatchingTranslator.Count(missing, info.Limits));
    }

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        TranslatedText?[] texts = Find(batch);
        int[] missing = [.. Enumerable.Range(0, texts.Length).Where(i => texts[i] is null)];
        if (missing.Length == 0)
        {
            return new TranslationResult([.. texts], null);
        }

        if (inner is null || mode == CacheMode.Replay)
        {
            return new TranslationResult([.. texts], Unrecorded(batch, missing));
        }

        TranslationBatch rest = batch.With([.. missing.Select(i => batch.Texts[i])]);
        TranslationResult result = await inner.TranslateAsync(rest, cancellation).ConfigureAwait(false);
        TranslationFailure? unwritten = mode == CacheMode.Off ? null : cache.Store(info, rest, result.Texts);
        for (int m = 0; m < missing.Length; m++)
        {
            texts[missing[m]] = result.Texts[m];
        }

        return result with { Texts = [.. texts], Failure = result.Failure ?? (mode == CacheMode.Record ? unwritten : null) };
    }

    private TranslatedText?[] Find(TranslationBatch batch) =>
        mode is CacheMode.Off or CacheMode.Refresh ? new TranslatedText?[batch.Texts.Count] : cache.Find(info, batch);

    private static TranslationFailure Unrecorded(TranslationBatch batch, int[] missing)
    {
        ImmutableArray<string> shown = [.. missing.Take(MostListed).Select(i => $"\"{Short(batch.Texts[i])}\"")];
        string more = missing.Length > MostListed ? " ..." : string.Empty;
        return new TranslationFailure(
            FailureKind.Offline,
            FormattableString.Invariant($"{missing.Length} of {batch.Texts.Count} segments from {batch.Source} to {batch.Target} are not in the cache: {string.Join(", ", shown)}{more}"),
            "run once without --offline to record them");
    }

    private static string Short(string text) =>
        text.Length <= LongestListed ? text : text[..(char.IsHighSurrogate(text[LongestListed - 1]) ? LongestListed - 1 : LongestListed)] + "…";
}
