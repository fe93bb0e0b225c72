using Azure;

namespace Compare.Translation.Http;

/// <summary>Says what became of a request that brought no answer.</summary>
internal static class HttpFailure
{
    /// <summary>Whether an exception of the pipeline means that there was no whole answer, and not that something is wrong with this program or that the user went away.</summary>
    public static bool IsMissingAnswer(Exception exception, CancellationToken cancellation) => !cancellation.IsCancellationRequested && exception switch
    {
        AggregateException many => many.InnerExceptions.All(e => IsMissingAnswer(e, cancellation)),
        RequestFailedException failed => failed.Status == 0,
        IOException or OperationCanceledException => true,
        _ => false,
    };

    /// <summary>The failure.</summary>
    /// <param name="host">Whom the request went to.</param>
    /// <param name="exception">What the pipeline threw.</param>
    public static TranslationFailure NoAnswer(string host, Exception exception)
    {
        Exception last = exception is AggregateException { InnerExceptions: [.., { } inner] } ? inner : exception;
        return new TranslationFailure(
            FailureKind.Unavailable,
            last is OperationCanceledException ? $"{host} does not answer in time" : $"{host} cannot be reached, or breaks off in the middle of its answer",
            "check the network, a proxy (HTTPS_PROXY) and the address, and try again");
    }

    /// <summary>The failure of an answer that is not what was agreed.</summary>
    /// <param name="host">Whom the request went to.</param>
    /// <param name="exception">What came.</param>
    public static TranslationFailure Unreadable(string host, UnreadableAnswerException exception) => exception.IsPage
        ? new TranslationFailure(FailureKind.BadAnswer, $"A web page came in place of translations from {host}", "a proxy or a sign-in page stands between; check HTTPS_PROXY and the address")
        : new TranslationFailure(FailureKind.BadAnswer, $"The answer of {host} cannot be understood", "nothing of it is used; check that the address is that of a translator, and try again");
}
