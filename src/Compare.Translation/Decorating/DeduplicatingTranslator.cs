using System.Collections.Immutable;

namespace Compare.Translation.Decorating;

/// <summary>Sends equal texts of a batch once: services bill repetitions again.</summary>
/// <param name="inner">Whom it asks.</param>
public sealed class DeduplicatingTranslator(ITranslator inner) : ITranslator
{
    /// <inheritdoc/>
    public TranslatorInfo Info => inner.Info;

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var once = new List<string>();
        foreach (string text in batch.Texts)
        {
            if (places.TryAdd(text, once.Count))
            {
                once.Add(text);
            }
        }

        TranslationResult result = await inner.TranslateAsync(batch.With(once), cancellation).ConfigureAwait(false);
        ImmutableArray<TranslatedText?> all = [.. batch.Texts.Select(t => result.Texts[places[t]])];
        return result with { Texts = all };
    }
}
