namespace Compare.Translation;

/// <summary>
/// Turns texts of one language into texts of another: one engine, or a decorator round one. Safe to use from several threads at once. What can be
/// foreseen to go wrong (network, quota, a pair that is not supported) is part of the result and never an exception.
/// </summary>
public interface ITranslator
{
    /// <summary>What the engine is.</summary>
    TranslatorInfo Info { get; }

    /// <summary>Translates the texts of a batch.</summary>
    /// <param name="batch">The texts; an empty list gives an empty result.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>One place a text, in the same order.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation);
}
