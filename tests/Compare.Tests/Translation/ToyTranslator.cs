using Compare.Translation;

namespace Compare.Tests.Translation;

/// <summary>An engine that does as it is told, and remembers what it was sent.</summary>
internal sealed class ToyTranslator(TranslatorLimits? limits = null, Func<TranslationBatch, int, TranslationResult>? answer = null) : ITranslator
{
    public TranslatorInfo Info { get; } = new("toy", "1", "nowhere", true, limits ?? TranslatorLimits.None);

    public List<TranslationBatch> Sent { get; } = [];

    public static TranslationResult Upper(TranslationBatch batch) => new([.. batch.Texts.Select(t => new TranslatedText(t.ToUpperInvariant()))], null) { Metered = batch.Characters };

    public static TranslationResult Fail(TranslationBatch batch, FailureKind kind) => TranslationResult.Failed(batch.Texts.Count, new TranslationFailure(kind, "No", "stop"));

    public Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        lock (Sent)
        {
            Sent.Add(batch);
            return Task.FromResult(answer is null ? Upper(batch) : answer(batch, Sent.Count));
        }
    }
}
