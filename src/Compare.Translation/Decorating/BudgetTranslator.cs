namespace Compare.Translation.Decorating;

/// <summary>Stops before more is sent than may be: what would go over the limit is not begun.</summary>
/// <param name="inner">Whom it asks.</param>
/// <param name="mostCharacters">How many characters may be sent in all.</param>
public sealed class BudgetTranslator(ITranslator inner, long mostCharacters) : ITranslator
{
    private long spent;

    /// <inheritdoc/>
    public TranslatorInfo Info => inner.Info;

    /// <inheritdoc/>
    public Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (Interlocked.Add(ref spent, batch.Characters) > mostCharacters)
        {
            Interlocked.Add(ref spent, -batch.Characters);
            return Task.FromResult(TranslationResult.Failed(batch.Texts.Count, Exceeded(batch.Characters, mostCharacters)));
        }

        return inner.TranslateAsync(batch, cancellation);
    }

    /// <summary>The failure of a run that would go over its limit.</summary>
    /// <param name="characters">What it would send.</param>
    /// <param name="most">What it may send.</param>
    public static TranslationFailure Exceeded(long characters, long most) => new(
        FailureKind.Quota,
        FormattableString.Invariant($"{characters} characters would have to be sent, and --max-characters allows {most}"),
        "raise it, or see with --dry-run what is sent");
}
