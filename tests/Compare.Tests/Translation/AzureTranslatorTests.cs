using System.Text;
using Azure;
using Azure.Core;
using Compare.Translation;
using Compare.Translation.Azure;

namespace Compare.Tests.Translation;

/// <summary>The adapter against a service on the loopback that keeps the true rules.</summary>
public sealed class AzureTranslatorTests
{
    [Theory]
    [InlineData(ServiceDialect.Version3)]
    [InlineData(ServiceDialect.Version2026)]
    public async Task Texts_come_back_in_order_with_what_was_billed(ServiceDialect dialect)
    {
        using var fake = new FakeAzure();
        TranslationResult result = await Batches.Azure(fake, dialect: dialect).TranslateAsync(Batches.Of("uno", "dos", "tres"), default);
        Assert.Equal(["en:onu", "en:sod", "en:sert"], Batches.Texts(result));
        Assert.Equal((null, 10L, "TRAN.TEST.1"), (result.Failure, result.Metered, result.Texts[0]!.RequestId));
    }

    [Theory]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt-PT", "pt-PT")]
    [InlineData("es-419", "es")]
    [InlineData("fr-CA", "fr-CA")]
    [InlineData("no", "nb")]
    [InlineData("sr", "sr-Cyrl")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("iw", "he")]
    [InlineData("en-GB", "en")]
    public void Languages_go_by_the_names_of_the_service(string tag, string name) =>
        Assert.Equal(name, ServiceLanguages.Of(Compare.Core.Languages.LanguageTag.Parse(tag)));

    [Fact]
    public async Task A_request_names_languages_version_key_and_region_and_nothing_of_the_machine()
    {
        using var fake = new FakeAzure();
        await Batches.Azure(fake).TranslateAsync(Batches.Between("es-MX", "en", "uno <mstrans:dictionary translation=\"x\">y"), default);
        FakeRequest request = Assert.Single(fake.Server.Requests);
        Assert.Equal("/translate", request.Path);
        Assert.Equal([("api-version", "3.0"), ("to", "en"), ("from", "es")], request.Query);
        Assert.Equal((FakeAzure.Key, "westeurope"), (request.Header("Ocp-Apim-Subscription-Key"), request.Header("Ocp-Apim-Subscription-Region")));
        Assert.Null(request.Header("User-Agent"));
        Assert.DoesNotContain("<mstrans", request.Text.Replace("\\u003C", "<", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("global")]
    [InlineData("GLOBAL")]
    [InlineData("")]
    public async Task A_resource_without_a_region_names_none(string region)
    {
        using var fake = new FakeAzure(region: null);
        TranslationResult result = await Batches.Azure(fake, region: region).TranslateAsync(Batches.Of("uno"), default);
        Assert.Null(result.Failure);
        Assert.Null(fake.Server.Requests.Single().Header("Ocp-Apim-Subscription-Region"));
    }

    [Theory]
    [InlineData(400036, FailureKind.UnsupportedPair, "--pivot")]
    [InlineData(400035, FailureKind.UnsupportedPair, "without translations")]
    [InlineData(400019, FailureKind.UnsupportedPair, "without translations")]
    [InlineData(400077, FailureKind.TooLarge, "halves")]
    [InlineData(401000, FailureKind.Credentials, "TEXT_TRANSLATION_REGION")]
    [InlineData(401015, FailureKind.Credentials, "Translator resource")]
    [InlineData(403001, FailureKind.Quota, "next month")]
    [InlineData(429001, FailureKind.RateLimited, "wait a minute")]
    [InlineData(408001, FailureKind.Unavailable, "few minutes")]
    [InlineData(503000, FailureKind.Unavailable, "later")]
    [InlineData(404000, FailureKind.Credentials, "TEXT_TRANSLATION_ENDPOINT")]
    public async Task A_refusal_is_told_with_what_to_do(int code, FailureKind kind, string advice)
    {
        using FakeAzure fake = new FakeAzure().First([.. Enumerable.Repeat(FakeAnswer.Error(code), 3)]);
        TranslationFailure failure = (await Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), default)).Failure!;
        Assert.Equal((kind, code / 1000), (failure.Kind, failure.Status));
        Assert.Contains(advice, failure.Advice, StringComparison.Ordinal);
        Assert.Contains("TRAN.TEST.", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(FakeAzure.Key, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "xx", "400036")]
    [InlineData("xx", "en", "400035")]
    public async Task A_pair_that_the_service_does_not_know_is_one_failure(string from, string to, string code)
    {
        using var fake = new FakeAzure();
        TranslationFailure failure = (await Batches.Azure(fake).TranslateAsync(Batches.Between(from, to, "uno"), default)).Failure!;
        Assert.Equal((FailureKind.UnsupportedPair, code), (failure.Kind, failure.Code));
    }

    [Theory]
    [InlineData("""{"error":{"code":"401","message":"No."}}""", 401, FailureKind.Credentials)]
    [InlineData("", 401, FailureKind.Credentials)]
    [InlineData("<html>no</html>", 403, FailureKind.Credentials)]
    [InlineData("{\"error\":", 404, FailureKind.Credentials)]
    [InlineData("[]", 400, FailureKind.BadAnswer)]
    [InlineData("{\"error\":{\"message\":\"No.\"}}", 400, FailureKind.BadAnswer)]
    public async Task Bodies_of_gateways_are_understood_by_their_status(string body, int status, FailureKind kind)
    {
        using FakeAzure fake = new FakeAzure().First(FakeAnswer.Json(body, status));
        Assert.Equal(kind, (await Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), default)).Failure!.Kind);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Retry-After", "0")]
    [InlineData("retry-after-ms", "20")]
    [InlineData("Retry-After", "Thu, 01 Jan 2015 00:00:00 GMT")]
    public async Task After_429_it_waits_as_told_and_tries_again(string? header, string? value)
    {
        FakeAnswer busy = FakeAnswer.Error(429001);
        using FakeAzure fake = new FakeAzure().First(header is null ? busy : busy.With(header, value!), FakeAnswer.Error(503000));
        TranslationResult result = await Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), default);
        Assert.Equal((null, 3), (result.Failure, fake.Count));
        Assert.Equal(["en:onu"], Batches.Texts(result));
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("Fri, 01 Jan 2100 00:00:00 GMT")]
    public async Task A_server_that_asks_for_an_hour_is_not_waited_for(string wait)
    {
        using FakeAzure fake = new FakeAzure().First(FakeAnswer.Error(429000).With("Retry-After", wait));
        TranslationResult result = await Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), default);
        Assert.Equal((FailureKind.RateLimited, 1), (result.Failure!.Kind, fake.Count));
    }

    [Fact]
    public async Task A_server_that_is_always_busy_is_given_up()
    {
        using FakeAzure fake = new FakeAzure().First([.. Enumerable.Repeat(FakeAnswer.Error(429001), 9)]);
        TranslationResult result = await Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), default);
        Assert.Equal((FailureKind.RateLimited, 3), (result.Failure!.Kind, fake.Count));
    }

    [Fact]
    public async Task A_server_that_hangs_is_given_up_in_time()
    {
        using FakeAzure fake = new FakeAzure().First([.. Enumerable.Repeat(FakeAnswer.Json("[]") with { Hangs = true }, 9)]);
        TranslationFailure failure = (await Batches.Azure(fake, patience: TimeSpan.FromMilliseconds(100)).TranslateAsync(Batches.Of("uno"), default)).Failure!;
        Assert.Equal(FailureKind.Unavailable, failure.Kind);
        Assert.Contains("in time", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        using FakeAzure fake = new FakeAzure().First(FakeAnswer.Json("""[{"translations":[{"text":"x","to":"en"}]}]""") with { BreaksOff = true });
        Assert.Equal(["en:onu"], Batches.Texts(await Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), default)));
        Assert.Equal(2, fake.Count);
    }

    [Theory]
    [InlineData("<!doctype html><p>Sign in</p>", "web page")]
    [InlineData("""[{"translations":[{"te""", "understood")]
    [InlineData("""[{"translations":[]}]""", "understood")]
    [InlineData("""[null]""", "understood")]
    [InlineData("""{"value":1}""", "understood")]
    [InlineData("", "understood")]
    public async Task An_answer_that_is_none_is_not_used(string body, string told)
    {
        using FakeAzure fake = new FakeAzure().First(FakeAnswer.Json(body));
        TranslationResult result = await Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), default);
        Assert.Equal(FailureKind.BadAnswer, result.Failure!.Kind);
        Assert.Contains(told, result.Failure.Message, StringComparison.Ordinal);
        Assert.All(result.Texts, Assert.Null);
    }

    [Fact]
    public async Task A_user_who_goes_away_ends_the_work()
    {
        using FakeAzure fake = new FakeAzure().First(FakeAnswer.Json("[]") with { Hangs = true });
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Batches.Azure(fake).TranslateAsync(Batches.Of("uno"), soon.Token));
    }

    [Fact]
    public async Task The_client_has_the_shape_of_the_official_one()
    {
        using var fake = new FakeAzure();
        var client = new TextTranslationClient(new AzureKeyCredential(FakeAzure.Key), fake.Server.Address, "westeurope");
        Response<IReadOnlyList<TranslatedTextItem>> one = await client.TranslateAsync("en", "uno", sourceLanguage: "es");
        Response<IReadOnlyList<TranslatedTextItem>> detected = await client.TranslateAsync("en", new[] { "uno", "dos" });
        Assert.Equal("en:onu", one.Value[0].Translations[0].Text);
        Assert.Equal(2, detected.Value.Count);
        var wrong = new TextTranslationClient(new AzureKeyCredential("another"), fake.Server.Address);
        Assert.Equal("401000", (await Assert.ThrowsAsync<RequestFailedException>(() => wrong.TranslateAsync("en", "uno"))).ErrorCode);
    }

    [Fact]
    public async Task A_renewed_key_counts_from_the_next_request_on()
    {
        using var fake = new FakeAzure();
        var credential = new AzureKeyCredential(FakeAzure.Key);
        var client = new TextTranslationClient(credential, fake.Server.Address, "westeurope");
        await client.TranslateAsync("en", "uno");
        fake.ValidKey = "renewed";
        credential.Update("renewed");
        Assert.Equal("en:onu", (await client.TranslateAsync("en", "uno")).Value[0].Translations[0].Text);
    }

    [Theory]
    [InlineData("https://api.cognitive.microsofttranslator.com", ServiceDialect.Version3, "https://api.cognitive.microsofttranslator.com/translate")]
    [InlineData("https://api-eur.cognitive.microsofttranslator.com/", ServiceDialect.Version3, "https://api-eur.cognitive.microsofttranslator.com/translate")]
    [InlineData("https://press.cognitiveservices.azure.com", ServiceDialect.Version3, "https://press.cognitiveservices.azure.com/translator/text/v3.0/translate")]
    [InlineData("https://press.cognitiveservices.azure.us/", ServiceDialect.Version3, "https://press.cognitiveservices.azure.us/translator/text/v3.0/translate")]
    [InlineData("https://press.cognitiveservices.azure.com", ServiceDialect.Version2026, "https://press.cognitiveservices.azure.com/translator/text/translate")]
    [InlineData("https://press.services.ai.azure.com/", ServiceDialect.Version2026, "https://press.services.ai.azure.com/translator/text/translate")]
    [InlineData("https://press.cognitiveservices.azure.com/own/path/", ServiceDialect.Version3, "https://press.cognitiveservices.azure.com/own/path/translate")]
    [InlineData("http://127.0.0.1:5000", ServiceDialect.Version3, "http://127.0.0.1:5000/translate")]
    public void Each_host_has_its_path(string endpoint, ServiceDialect dialect, string address) =>
        Assert.Equal(address, ServiceEndpoint.Translate(ServiceEndpoint.Read(endpoint, "it"), dialect).AbsoluteUri);

    [Theory]
    [InlineData(false, "https://cognitiveservices.azure.com/.default")]
    [InlineData(true, "https://cognitiveservices.azure.us/.default")]
    public async Task A_token_is_asked_for_in_the_cloud_of_the_address_and_sent(bool government, string scope)
    {
        var asked = new List<string>();
        TokenCredential credential = DelegatedTokenCredential.Create((context, _) =>
        {
            asked.AddRange(context.Scopes);
            return new AccessToken("secret-token", DateTimeOffset.MaxValue);
        });
        using var transport = new StubTransport(200, """[{"translations":[{"text":"one","to":"en"}]}]""");
        var options = new TextTranslationClientOptions { Transport = transport };
        var endpoint = new Uri(government ? "https://press.cognitiveservices.azure.us" : "https://api.cognitive.microsofttranslator.com");
        var client = new TextTranslationClient(credential, endpoint, "/subscriptions/s/accounts/a", "westeurope", options);
        Assert.Equal("one", (await client.TranslateAsync("en", "uno")).Value[0].Translations[0].Text);
        Assert.Equal(scope, Assert.Single(asked));
        Assert.Equal("Bearer secret-token", transport.Headers["Authorization"]);
        Assert.Equal("/subscriptions/s/accounts/a", transport.Headers["Ocp-Apim-ResourceId"]);
        Assert.DoesNotContain("Ocp-Apim-Subscription-Key", transport.Headers.Keys);
    }

    [Fact]
    public async Task A_key_is_not_sent_in_the_clear()
    {
        using var transport = new StubTransport(200, "[]");
        var client = new TextTranslationClient(new AzureKeyCredential(FakeAzure.Key), new Uri("http://translator.example"), options: new TextTranslationClientOptions { Transport = transport });
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.TranslateAsync("en", "uno"));
        Assert.Empty(transport.Headers);
    }

    [Fact]
    public async Task Logs_hold_neither_keys_nor_texts()
    {
        var log = new StringBuilder();
        using var listener = new global::Azure.Core.Diagnostics.AzureEventSourceListener((_, message) => { lock (log) { log.AppendLine(message); } }, System.Diagnostics.Tracing.EventLevel.Verbose);
        using var fake = new FakeAzure();
        await Batches.Azure(fake).TranslateAsync(Batches.Of("confidencial"), default);
        lock (log)
        {
            Assert.Contains("TRAN.TEST.1", log.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(FakeAzure.Key, log.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("confidencial", log.ToString(), StringComparison.Ordinal);
        }
    }
}
