using Azure;
using Compare.Core.Languages;
using Compare.Translation;
using Compare.Translation.Azure;

namespace Compare.Tests.Translation;

/// <summary>Short ways to batches and engines for tests.</summary>
internal static class Batches
{
    public static TranslationBatch Of(params string[] texts) => Between("es", "en", texts);

    public static TranslationBatch Between(string source, string target, params string[] texts) => new(LanguageTag.Parse(source), LanguageTag.Parse(target), texts);

    /// <summary>An engine at a fake service that does not wait long.</summary>
    public static AzureTranslator Azure(FakeAzure fake, string key = FakeAzure.Key, string region = "westeurope", ServiceDialect dialect = ServiceDialect.Version3, TimeSpan? patience = null)
    {
        TextTranslationClientOptions options = Quick(new TextTranslationClientOptions(dialect));
        options.Retry.NetworkTimeout = patience ?? options.Retry.NetworkTimeout;
        var client = new TextTranslationClient(new AzureKeyCredential(key), fake.Server.Address, region, options);
        return new AzureTranslator(client, AzureTranslator.Describe(options, fake.Server.Address));
    }

    /// <summary>Options with waits of milliseconds.</summary>
    public static T Quick<T>(T options)
        where T : Compare.Translation.Http.HttpEngineOptions
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(5);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(10);
        options.Retry.MaxRetries = 2;
        return options;
    }

    public static IReadOnlyList<string?> Texts(TranslationResult result) => [.. result.Texts.Select(t => t?.Text)];
}
