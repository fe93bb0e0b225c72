using System.Text.Json;
using Azure;
using Compare.Core.Languages;
using Compare.Translation.Http;

namespace Compare.Translation.LibreTranslate;

/// <summary>A LibreTranslate server: one's own, or a public one.</summary>
public sealed class LibreTranslator : ITranslator
{
    private static readonly TranslatorLimits Limits = new(MostTexts: 50, MostCharactersOfText: 5_000, MostCharacters: 5_000);
    private readonly JsonExchange exchange;
    private readonly string? key;
    private readonly string host;

    /// <summary>Connects to a server.</summary>
    /// <param name="endpoint">Its address.</param>
    /// <param name="key">Its key, sent in the body as it wants it; null for none.</param>
    /// <param name="options">How to speak to it.</param>
    public LibreTranslator(Uri endpoint, string? key = null, HttpEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        Info = Describe(endpoint);
        host = endpoint.Host;
        this.key = key;
        exchange = new JsonExchange(HttpAddress.Append(endpoint, "/translate"), null, options ?? new HttpEngineOptions());
    }

    /// <inheritdoc/>
    public TranslatorInfo Info { get; }

    /// <summary>What the engine at an address is.</summary>
    public static TranslatorInfo Describe(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return new TranslatorInfo("libretranslate", string.Empty, endpoint.Host, endpoint.IsLoopback, Limits);
    }

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var request = new LibreRequest(batch.Texts, Name(batch.Source), Name(batch.Target), "text", key);
        try
        {
            Response response = await exchange.PostAsync(JsonSerializer.SerializeToUtf8Bytes(request, LibreJson.Default.LibreRequest), cancellation).ConfigureAwait(false);
            LibreAnswer? answer = Read(response.Content.ToMemory().Span);
            return response.IsError ? TranslationResult.Failed(batch.Texts.Count, Refused(response.Status, answer?.Error))
                : answer?.TranslatedText is { } texts && texts.All(t => t is not null) ? new TranslationResult([.. texts.Select(t => new TranslatedText(t!))], null)
                : TranslationResult.Failed(batch.Texts.Count, HttpFailure.Unreadable(host, new UnreadableAnswerException(response.Content.ToMemory().Span)));
        }
        catch (Exception exception) when (HttpFailure.IsMissingAnswer(exception, cancellation))
        {
            return TranslationResult.Failed(batch.Texts.Count, HttpFailure.NoAnswer(host, exception));
        }
    }

    private static LibreAnswer? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, LibreJson.Default.LibreAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Scripts tell Chinese and Serbian apart; of all else it knows the primary subtag.
    private static string Name(LanguageTag tag) => tag.Script is { } script ? $"{tag.Primary}-{script}" : tag.Primary;

    // The server says in words what is wrong; its status is 400 for most of it.
    private TranslationFailure Refused(int status, string? error)
    {
        bool Says(string word) => error?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
        (FailureKind kind, string advice) = status switch
        {
            400 when Says("not supported") => (FailureKind.UnsupportedPair, "install the language's model on the server; its versions are compared without translations"),
            400 or 413 when Says("limit") || status == 413 => (FailureKind.TooLarge, "it is sent again in halves; a single text that long is compared without a translation"),
            401 or 403 => (FailureKind.Credentials, "set LIBRETRANSLATE_API_KEY to a key of this server"),
            404 => (FailureKind.Credentials, "check LIBRETRANSLATE_URL: it is the address of the server, without /translate"),
            429 => (FailureKind.RateLimited, "wait a minute and run again: what was translated is recorded"),
            >= 500 or 408 => (FailureKind.Unavailable, "try again later: what was translated is recorded"),
            _ => (FailureKind.BadAnswer, "check the server's log"),
        };
        return new TranslationFailure(kind, $"{host} refuses to translate (status {status})", advice) { Status = status };
    }
}
