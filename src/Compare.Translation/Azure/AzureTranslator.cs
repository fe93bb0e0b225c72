using System.Collections.Immutable;
using System.Globalization;
using Azure;
using Compare.Translation.Http;

namespace Compare.Translation.Azure;

/// <summary>Azure Translator as an engine.</summary>
/// <param name="client">Speaks to the service.</param>
/// <param name="info">What the engine is.</param>
public sealed class AzureTranslator(TextTranslationClient client, TranslatorInfo info) : ITranslator
{
    // Half of what one request may hold is more than a free resource takes in a minute.
    private static readonly TranslatorLimits Limits = new(MostTexts: 100, MostCharactersOfText: 50_000, MostCharacters: 10_000);
    private static readonly PriceEstimate ListPrice = new(10m, "USD", "2025");

    /// <inheritdoc/>
    public TranslatorInfo Info => info;

    /// <summary>What the engine is, with given options at a given address.</summary>
    /// <param name="options">The options.</param>
    /// <param name="endpoint">The address.</param>
    /// <param name="perMinute">How many characters the resource takes in a minute; null where that is not known.</param>
    public static TranslatorInfo Describe(TextTranslationClientOptions options, Uri endpoint, int? perMinute = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(endpoint);
        return new TranslatorInfo("azure", $"{options.ApiVersion}/{options.Category}", $"{endpoint.Host} ({ServiceEndpoint.Geography(endpoint)})", endpoint.IsLoopback, Limits with { CharactersPerMinute = perMinute })
        {
            Price = options.Category == TextTranslationClientOptions.General ? ListPrice : null,
        };
    }

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        string host = client.Endpoint.Host;
        try
        {
            Response<IReadOnlyList<TranslatedTextItem>> answer = await client.TranslateAsync(
                ServiceLanguages.Of(batch.Target), batch.Texts.Select(Harmless), ServiceLanguages.Of(batch.Source), cancellation).ConfigureAwait(false);
            string? request = Header(answer.GetRawResponse(), "X-RequestId");
            ImmutableArray<TranslatedText?> texts = [.. answer.Value.Select(i => new TranslatedText(i.Translations[0].Text) { RequestId = request })];
            return new TranslationResult(texts, null) { Metered = Metered(answer.GetRawResponse()) };
        }
        catch (UnreadableAnswerException exception)
        {
            return TranslationResult.Failed(batch.Texts.Count, HttpFailure.Unreadable(host, exception));
        }
        catch (Exception exception) when (HttpFailure.IsMissingAnswer(exception, cancellation))
        {
            return TranslationResult.Failed(batch.Texts.Count, HttpFailure.NoAnswer(host, exception));
        }
        catch (RequestFailedException exception)
        {
            return TranslationResult.Failed(batch.Texts.Count, ServiceAdvice.Of(exception.Status, exception.ErrorCode, host, Header(exception.GetRawResponse(), "X-RequestId")));
        }
    }

    // In plain text too the service obeys this element, which a text that is merely quoted must not do.
    private static string Harmless(string text) => text.Replace("<mstrans:", "< mstrans:", StringComparison.OrdinalIgnoreCase);

    private static string? Header(Response? response, string name) => response is not null && response.Headers.TryGetValue(name, out string? value) ? value : null;

    private static long? Metered(Response response) =>
        long.TryParse(Header(response, "X-Metered-Usage"), NumberStyles.None, CultureInfo.InvariantCulture, out long metered) ? metered : null;
}
