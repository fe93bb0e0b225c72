using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Compare.Translation.Http;

/// <summary>
/// Tries again after 408, 429 and 5xx, and where there was no answer, waiting longer each time or as long as the server says. A server that says to wait longer
/// than a limit is not waited for: the pipeline alone would sleep for whatever <c>Retry-After</c> holds.
/// </summary>
/// <param name="mostRetries">How often it tries again.</param>
/// <param name="delay">How long it waits where the server does not say.</param>
/// <param name="mostWait">The longest that a server may ask for.</param>
/// <param name="time">What a date in <c>Retry-After</c> is held against.</param>
internal sealed class CappedRetryPolicy(int mostRetries, DelayStrategy delay, TimeSpan mostWait, TimeProvider time) : RetryPolicy(mostRetries, delay)
{
    // In milliseconds the first two, in seconds or as a date the last.
    private static readonly string[] InMilliseconds = ["retry-after-ms", "x-ms-retry-after-ms"];

    /// <inheritdoc/>
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) => !AsksTooMuch(message) && base.ShouldRetry(message, exception);

    /// <inheritdoc/>
    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        AsksTooMuch(message) ? ValueTask.FromResult(false) : base.ShouldRetryAsync(message, exception);

    /// <summary>How long a response asks to wait; null where it does not say.</summary>
    /// <param name="header">Reads a header of the response; null where it has none of that name.</param>
    /// <param name="time">What a date is held against.</param>
    public static TimeSpan? Asked(Func<string, string?> header, TimeProvider time)
    {
        foreach (string name in InMilliseconds)
        {
            if (double.TryParse(header(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double milliseconds))
            {
                return TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, int.MaxValue));
            }
        }

        string? value = header("Retry-After");
        if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds))
        {
            return TimeSpan.FromSeconds(Math.Clamp(seconds, 0, int.MaxValue));
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date - time.GetUtcNow() : null;
    }

    private bool AsksTooMuch(HttpMessage message) =>
        message.HasResponse && Asked(name => message.Response.Headers.TryGetValue(name, out string? value) ? value : null, time) > mostWait;
}
