namespace Compare.Translation.Decorating;

/// <summary>
/// Keeps to so many characters a minute, over all requests of a run: a request waits until those of the last minute leave room for it. An
/// engine whose pace is not known is not held back.
/// </summary>
/// <param name="inner">Whom it asks.</param>
/// <param name="time">What minutes are counted by.</param>
public sealed class PacingTranslator(ITranslator inner, TimeProvider time) : ITranslator
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private readonly Queue<(long Ticket, long Characters)> sent = [];
    private long inWindow;

    /// <inheritdoc/>
    public TranslatorInfo Info => inner.Info;

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        while (Info.Limits.CharactersPerMinute is { } pace && Wait(batch.Characters, pace) is { } wait)
        {
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }

        return await inner.TranslateAsync(batch, cancellation).ConfigureAwait(false);
    }

    // How long until there may be room; null where there is, and the request is entered. One that is larger than the pace goes when nothing else did.
    private TimeSpan? Wait(long characters, int pace)
    {
        lock (gate)
        {
            while (sent.TryPeek(out (long Ticket, long Characters) oldest) && time.GetElapsedTime(oldest.Ticket) >= Window)
            {
                sent.Dequeue();
                inWindow -= oldest.Characters;
            }

            if (sent.Count > 0 && inWindow + characters > pace)
            {
                return Window - time.GetElapsedTime(sent.Peek().Ticket);
            }

            sent.Enqueue((time.GetTimestamp(), characters));
            inWindow += characters;
            return null;
        }
    }
}
