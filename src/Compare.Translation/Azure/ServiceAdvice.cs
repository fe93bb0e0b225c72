namespace Compare.Translation.Azure;

/// <summary>What the service's error codes mean, and what to do. The codes are the status and three digits more.</summary>
internal static class ServiceAdvice
{
    private const string CheckPair = "the languages are compared without translations; see the service's list of languages";

    /// <summary>The failure that a refusal comes to.</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="code">The service's code, or null where the body held none.</param>
    /// <param name="host">Who answered.</param>
    /// <param name="requestId">The service's name for the request, or null.</param>
    public static TranslationFailure Of(int status, string? code, string host, string? requestId)
    {
        (FailureKind kind, string message, string advice) = Known(code) ?? ByStatus(status);
        string shown = string.IsNullOrEmpty(code) || code == "0" ? $"status {status}" : $"error {code}";
        return new TranslationFailure(kind, $"{host} says: {message} ({shown})", advice) { Status = status, Code = code, RequestId = requestId };
    }

    private static (FailureKind Kind, string Message, string Advice)? Known(string? code) => code switch
    {
        "400019" or "400023" or "400075" => (FailureKind.UnsupportedPair, "this pair of languages is not supported", CheckPair),
        "400035" => (FailureKind.UnsupportedPair, "the source language is not valid", CheckPair),
        "400003" or "400036" => (FailureKind.UnsupportedPair, "the target language is not valid", "choose another with --pivot; en is always there"),
        "400002" or "400079" => (FailureKind.Credentials, "the category or deployment is not known", "check the part after the colon in --translator azure:CATEGORY"),
        "400021" => (FailureKind.Credentials, "the version of the interface is not known there", "use --translator azure for 3.0, or azure@2026-06-06 with a resource that has it"),
        "400050" or "400072" or "400077" => (FailureKind.TooLarge, "the request is too large", "it is sent again in halves; a single text that long is compared without a translation"),
        "401000" => (FailureKind.Credentials, "the credentials are not accepted", "most often the region is missing or wrong: set TEXT_TRANSLATION_REGION to the resource's region (westeurope, for one), then check TEXT_TRANSLATION_API_KEY"),
        "401015" => (FailureKind.Credentials, "the key is one of the Speech service", "take the key of a Translator resource"),
        "403000" => (FailureKind.Credentials, "the operation is not allowed", "check the resource's network rules and its pricing tier"),
        "403001" => (FailureKind.Quota, "the free quota is used up", "wait for the next month, or choose a paid tier for the resource"),
        "408001" => (FailureKind.Unavailable, "the custom system is being prepared", "try again in a few minutes"),
        "408002" => (FailureKind.Unavailable, "the request was too slow to arrive", "check the network and try again"),
        "429000" or "429001" or "429002" => (FailureKind.RateLimited, "too many characters in too short a time", "wait a minute and run again: what was translated is recorded; the free tier takes about 33,000 characters a minute"),
        _ => null,
    };

    private static (FailureKind Kind, string Message, string Advice) ByStatus(int status) => status switch
    {
        401 => (FailureKind.Credentials, "the credentials are not accepted", "check TEXT_TRANSLATION_API_KEY and TEXT_TRANSLATION_REGION, or renew the token"),
        403 => (FailureKind.Credentials, "access is refused", "check the resource's network rules and the rights of the token"),
        404 => (FailureKind.Credentials, "there is no translator at this address", "use https://api.cognitive.microsofttranslator.com, or https://NAME.cognitiveservices.azure.com without a path, in TEXT_TRANSLATION_ENDPOINT"),
        413 => (FailureKind.TooLarge, "the request is too large", "it is sent again in halves; a single text that long is compared without a translation"),
        429 => (FailureKind.RateLimited, "too much in too short a time", "wait a minute and run again: what was translated is recorded"),
        >= 500 or 408 => (FailureKind.Unavailable, "the service is not able to answer now", "try again later: what was translated is recorded"),
        _ => (FailureKind.BadAnswer, "the request is refused", "report it with the number of the request"),
    };
}
