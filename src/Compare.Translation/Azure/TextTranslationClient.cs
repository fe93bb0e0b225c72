using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Compare.Translation.Http;

namespace Compare.Translation.Azure;

/// <summary>
/// Azure Translator, spoken to over Azure.Core. Its constructors and methods have the shape of the simple ones of the official client
/// (Azure.AI.Translation.Text), so that either can take the other's place.
/// </summary>
public sealed class TextTranslationClient
{
    private readonly HttpPipeline pipeline;
    private readonly TextTranslationClientOptions options;
    private readonly Uri translate;

    /// <summary>A client that a key lets in.</summary>
    /// <param name="credential">The key.</param>
    /// <param name="endpoint">The address; null for the global one. Https, or this machine.</param>
    /// <param name="region">The resource's region; <c>global</c> where it has none.</param>
    /// <param name="options">How to speak to the service.</param>
    public TextTranslationClient(AzureKeyCredential credential, Uri? endpoint = null, string region = "global", TextTranslationClientOptions? options = null)
        : this(endpoint, options, [new ServiceHeadersPolicy(credential, region, null)])
    {
        ArgumentNullException.ThrowIfNull(credential);
    }

    /// <summary>A client that a token lets in.</summary>
    /// <param name="credential">Gets tokens.</param>
    /// <param name="endpoint">The address; null for the global one. Https: tokens are never sent otherwise.</param>
    /// <param name="resourceId">The resource's path, which the global address needs; null for none.</param>
    /// <param name="region">The resource's region, which the global address needs.</param>
    /// <param name="options">How to speak to the service.</param>
    public TextTranslationClient(TokenCredential credential, Uri? endpoint = null, string? resourceId = null, string region = "global", TextTranslationClientOptions? options = null)
        : this(endpoint, options, [new BearerTokenAuthenticationPolicy(credential, ServiceEndpoint.Scope(endpoint ?? ServiceEndpoint.Global)), new ServiceHeadersPolicy(null, region, resourceId)])
    {
    }

    private TextTranslationClient(Uri? endpoint, TextTranslationClientOptions? options, HttpPipelinePolicy[] authentication)
    {
        Endpoint = endpoint ?? ServiceEndpoint.Global;
        this.options = options ?? new TextTranslationClientOptions();
        translate = ServiceEndpoint.Translate(Endpoint, this.options.Dialect);
        pipeline = this.options.Build(Endpoint, authentication);
    }

    /// <summary>The address.</summary>
    public Uri Endpoint { get; }

    /// <summary>Translates one text.</summary>
    /// <param name="targetLanguage">The language that it is wanted in, as the service writes it.</param>
    /// <param name="text">The text.</param>
    /// <param name="sourceLanguage">The language that it is in; null to have it detected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(string targetLanguage, string text, string? sourceLanguage = null, CancellationToken cancellationToken = default) =>
        TranslateAsync(targetLanguage, [text], sourceLanguage, cancellationToken);

    /// <summary>Translates texts in one request; that they keep the service's limits is for the caller to see to.</summary>
    /// <param name="targetLanguage">The language that they are wanted in, as the service writes it.</param>
    /// <param name="content">The texts.</param>
    /// <param name="sourceLanguage">The language that they are in; null to have it detected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One item a text, in their order.</returns>
    /// <exception cref="RequestFailedException">The service refused; its code is <see cref="RequestFailedException.ErrorCode"/>.</exception>
    /// <exception cref="UnreadableAnswerException">The answer is not what the service answers.</exception>
    public async Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(string targetLanguage, IEnumerable<string> content, string? sourceLanguage = null, CancellationToken cancellationToken = default)
    {
        using Request request = pipeline.CreateRequest();
        Write(request, targetLanguage, [.. content], sourceLanguage);
        Response response = await pipeline.SendRequestAsync(request, cancellationToken).ConfigureAwait(false);
        return response.IsError
            ? throw new RequestFailedException(response, null, ServiceErrorParser.Instance)
            : Response.FromValue<IReadOnlyList<TranslatedTextItem>>(Read(response.Content.ToMemory()), response);
    }

    private void Write(Request request, string target, string[] texts, string? source)
    {
        request.Method = RequestMethod.Post;
        request.Uri.Reset(translate);
        request.Uri.AppendQuery("api-version", options.ApiVersion);
        request.Headers.SetValue("Content-Type", "application/json");
        request.Headers.SetValue("Accept", "application/json");
        string? category = options.Category == TextTranslationClientOptions.General ? null : options.Category;
        if (options.Dialect == ServiceDialect.Version2026)
        {
            WireTarget[] targets = [new WireTarget(target, category)];
            request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new WireInputs([.. texts.Select(t => new WireInput(t, source, targets))]), WireJson.Default.WireInputs));
            return;
        }

        request.Uri.AppendQuery("to", target);
        if (source is not null)
        {
            request.Uri.AppendQuery("from", source);
        }

        if (category is not null)
        {
            request.Uri.AppendQuery("category", category);
        }

        request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes([.. texts.Select(t => new WireText(t))], WireJson.Default.IReadOnlyListWireText));
    }

    private List<TranslatedTextItem> Read(ReadOnlyMemory<byte> body)
    {
        IReadOnlyList<WireItem>? items = Parse(body.Span);
        return items is null || items.Any(i => i?.Translations is not [{ Text: not null }, ..])
            ? throw new UnreadableAnswerException(body.Span)
            : [.. items.Select(i => new TranslatedTextItem(i.DetectedLanguage?.Language, [.. i.Translations!.Select(t => new TranslationText(t.To ?? t.Language ?? string.Empty, t.Text!))]))];
    }

    private IReadOnlyList<WireItem>? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return options.Dialect == ServiceDialect.Version3
                ? JsonSerializer.Deserialize(body, WireJson.Default.IReadOnlyListWireItem)
                : JsonSerializer.Deserialize(body, WireJson.Default.WireValue)?.Value;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
