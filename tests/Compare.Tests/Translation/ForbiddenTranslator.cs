using Compare.Translation;

namespace Compare.Tests.Translation;

/// <summary>An engine that must never be asked.</summary>
internal sealed class ForbiddenTranslator(TranslatorInfo info) : ITranslator
{
    public TranslatorInfo Info => info;

    public Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation) => throw new InvalidOperationException("Something was sent.");
}
