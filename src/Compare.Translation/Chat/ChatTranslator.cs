using System.Text.Json;
using Azure;
using Compare.Translation.Http;

namespace Compare.Translation.Chat;

/// <summary>A language model behind an OpenAI-compatible address: Ollama, llama.cpp, vLLM, or a service.</summary>
public sealed class ChatTranslator : ITranslator
{
    private static readonly TranslatorLimits Limits = new(MostTexts: 20, MostCharactersOfText: 4_000, MostCharacters: 4_000);
    private readonly JsonExchange exchange;
    private readonly string model;
    private readonly string host;

    /// <summary>Connects to a server.</summary>
    /// <param name="endpoint">Its address, up to and with <c>/v1</c>.</param>
    /// <param name="model">The model's name there.</param>
    /// <param name="key">Its key; null for none.</param>
    /// <param name="options">How to speak to it.</param>
    public ChatTranslator(Uri endpoint, string model, string? key = null, HttpEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        this.model = model;
        host = endpoint.Host;
        Info = Describe(endpoint, model);
        exchange = new JsonExchange(HttpAddress.Append(endpoint, "/chat/completions"), key, options ?? Patient());
    }

    /// <inheritdoc/>
    public TranslatorInfo Info { get; }

    /// <summary>What a model at an address is.</summary>
    public static TranslatorInfo Describe(Uri endpoint, string model)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return new TranslatorInfo("openai", $"{model}/{ChatPrompt.Digest}", endpoint.Host, endpoint.IsLoopback, Limits);
    }

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        int count = batch.Texts.Count;
        try
        {
            Response response = await exchange.PostAsync(ChatPrompt.Write(model, batch), cancellation).ConfigureAwait(false);
            if (response.IsError)
            {
                return TranslationResult.Failed(count, Refused(response.Status));
            }

            ChatChoice? choice = Read(response.Content.ToMemory().Span);
            return choice?.FinishReason == "length" ? TranslationResult.Failed(count, CutOff())
                : choice?.Message?.Content is not { } content ? TranslationResult.Failed(count, HttpFailure.Unreadable(host, new UnreadableAnswerException(response.Content.ToMemory().Span)))
                : ChatPrompt.Read(content, count) is { } texts ? new TranslationResult([.. texts.Select(t => new TranslatedText(t))], null)
                : TranslationResult.Failed(count, Disordered());
        }
        catch (Exception exception) when (HttpFailure.IsMissingAnswer(exception, cancellation))
        {
            return TranslationResult.Failed(count, HttpFailure.NoAnswer(host, exception));
        }
    }

    // A model on one's own machine may take minutes.
    private static HttpEngineOptions Patient()
    {
        var options = new HttpEngineOptions();
        options.Retry.NetworkTimeout = TimeSpan.FromMinutes(5);
        options.Retry.MaxRetries = 1;
        return options;
    }

    private static ChatChoice? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ChatJson.Default.ChatAnswer)?.Choices is [{ } first, ..] ? first : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private TranslationFailure Refused(int status)
    {
        (FailureKind kind, string advice) = status switch
        {
            401 or 403 => (FailureKind.Credentials, "set OPENAI_API_KEY to a key of this server"),
            404 => (FailureKind.Credentials, $"check that the server has the model {model}, and that OPENAI_BASE_URL ends with /v1"),
            413 => (FailureKind.TooLarge, "it is sent again in halves"),
            429 => (FailureKind.RateLimited, "wait a minute and run again: what was translated is recorded"),
            >= 500 or 408 => (FailureKind.Unavailable, "try again later: what was translated is recorded"),
            _ => (FailureKind.BadAnswer, "check the server's log"),
        };
        return new TranslationFailure(kind, $"{host} refuses to translate (status {status})", advice) { Status = status };
    }

    // Asked for less at once, a model keeps to the form more often: both are sent again in halves.
    private TranslationFailure CutOff() => new(FailureKind.TooLarge, $"The model {model} broke off in the middle", "it is sent again in halves; give the model a longer context");

    private TranslationFailure Disordered() => new(FailureKind.TooLarge, $"The model {model} did not give back the texts that it was given", "they are sent again in halves; a larger model keeps to the form more often");
}
