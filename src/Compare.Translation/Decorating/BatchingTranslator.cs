namespace Compare.Translation.Decorating;

/// <summary>
/// Cuts a batch into requests that the engine takes, one after the other, and makes sure that each brings back one text for each that was sent. A
/// request that is refused for its size is halved. After a failure that another request would meet too, no other is made: what came
/// before is kept.
/// </summary>
/// <param name="inner">Whom it asks.</param>
public sealed class BatchingTranslator(ITranslator inner) : ITranslator
{
    /// <inheritdoc/>
    public TranslatorInfo Info => inner.Info;

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var texts = new TranslatedText?[batch.Texts.Count];
        TranslationFailure? failure = null;
        long? metered = null;
        for (int start = 0; start < batch.Texts.Count && failure is not { IsFinal: true };)
        {
            int count = Fitting(batch.Texts, start);
            TranslationResult result = count > 0
                ? await SendAsync(batch.Part(start, count), cancellation).ConfigureAwait(false)
                : TranslationResult.Failed(1, TooLong(batch.Texts[start].Length));
            result.Texts.CopyTo(texts, start);
            metered = TranslationResult.Sum(metered, result.Metered);
            failure = result.Failure ?? failure;
            start += Math.Max(1, count);
        }

        return new TranslationResult([.. texts], failure) { Metered = metered };
    }

    /// <summary>The requests that texts are cut into: how many there are.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="limits">What the engine takes.</param>
    public static int Count(IReadOnlyList<string> texts, TranslatorLimits limits)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(limits);
        int requests = 0;
        for (int start = 0; start < texts.Count; requests++)
        {
            start += Math.Max(1, Fitting(texts, start, limits));
        }

        return requests;
    }

    private int Fitting(IReadOnlyList<string> texts, int start) => Fitting(texts, start, Info.Limits);

    // How many texts from here on make one request; none where the first alone is too long.
    private static int Fitting(IReadOnlyList<string> texts, int start, TranslatorLimits limits)
    {
        long characters = 0;
        int count = 0;
        while (start + count < texts.Count && count < limits.MostTexts)
        {
            int length = texts[start + count].Length;
            if (length > limits.MostCharactersOfText || (count > 0 && characters + length > limits.MostCharacters))
            {
                break;
            }

            characters += length;
            count++;
        }

        return count;
    }

    private async Task<TranslationResult> SendAsync(TranslationBatch part, CancellationToken cancellation)
    {
        TranslationResult result = await inner.TranslateAsync(part, cancellation).ConfigureAwait(false);
        if (result.Texts.Length != part.Texts.Count)
        {
            return TranslationResult.Failed(part.Texts.Count, WrongCount(part.Texts.Count, result.Texts.Length));
        }

        return result.Failure?.Kind == FailureKind.TooLarge && part.Texts.Count > 1 && result.Texts.All(t => t is null)
            ? await HalvesAsync(part, cancellation).ConfigureAwait(false)
            : result;
    }

    private async Task<TranslationResult> HalvesAsync(TranslationBatch part, CancellationToken cancellation)
    {
        int half = part.Texts.Count / 2;
        TranslationResult first = await SendAsync(part.Part(0, half), cancellation).ConfigureAwait(false);
        TranslationResult second = first.Failure is { IsFinal: true }
            ? TranslationResult.Failed(part.Texts.Count - half, first.Failure)
            : await SendAsync(part.Part(half, part.Texts.Count - half), cancellation).ConfigureAwait(false);
        return new TranslationResult([.. first.Texts, .. second.Texts], second.Failure ?? first.Failure) { Metered = TranslationResult.Sum(first.Metered, second.Metered) };
    }

    private static TranslationFailure TooLong(int length) => new(
        FailureKind.TooLarge,
        FormattableString.Invariant($"A segment of {length} characters is longer than the translator takes"),
        "it is compared without a translation; divide the text into sentences");

    private static TranslationFailure WrongCount(int sent, int came) => new(
        FailureKind.BadAnswer,
        FormattableString.Invariant($"The translator was sent {sent} texts and gave back {came}"),
        "nothing of that answer is used; try again, or report it to whoever runs the translator");
}
