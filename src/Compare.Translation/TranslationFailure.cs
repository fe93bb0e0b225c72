namespace Compare.Translation;

/// <summary>Why texts were not translated.</summary>
/// <param name="Kind">What it comes to.</param>
/// <param name="Message">A clause that says what happened, without a stop. It never holds a key or a text.</param>
/// <param name="Advice">A clause that says what to do, without a stop.</param>
public sealed record TranslationFailure(FailureKind Kind, string Message, string Advice)
{
    /// <summary>The status of the HTTP response, where there was one.</summary>
    public int? Status { get; init; }

    /// <summary>The service's own code of the error, where it gave one.</summary>
    public string? Code { get; init; }

    /// <summary>The service's name for the request, which its makers' support asks for.</summary>
    public string? RequestId { get; init; }

    /// <summary>Whether another request would fail for the same reason, so that none is made.</summary>
    public bool IsFinal => Kind is FailureKind.Credentials or FailureKind.Quota or FailureKind.Unavailable or FailureKind.Offline or FailureKind.RateLimited or FailureKind.BadAnswer or FailureKind.UnsupportedPair;

    /// <summary>The failure in one sentence.</summary>
    public override string ToString() => $"{Message}{(RequestId is null ? string.Empty : $" (request {RequestId})")}; {Advice}.";
}
