using Compare.Translation;

namespace Compare.Tests.Translation;

/// <summary>Translators by their names, and what their settings may be.</summary>
public sealed class TranslatorNamesTests
{
    [Theory]
    [InlineData("azure", "", "azure (3.0/general) at api.cognitive.microsofttranslator.com (any region of the service)")]
    [InlineData("AZURE:news", "", "azure (3.0/news) at api.cognitive.microsofttranslator.com (any region of the service)")]
    [InlineData("azure@2026-06-06:gpt", "", "azure (2026-06-06/gpt) at api.cognitive.microsofttranslator.com (any region of the service)")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=https://api-eur.cognitive.microsofttranslator.com", "azure (3.0/general) at api-eur.cognitive.microsofttranslator.com (Europe)")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=http://127.0.0.1:5000", "azure (3.0/general) at 127.0.0.1 (this machine), local")]
    [InlineData("libretranslate", "", "libretranslate at 127.0.0.1, local")]
    [InlineData("libretranslate", "LIBRETRANSLATE_URL=https://lt.example", "libretranslate at lt.example")]
    [InlineData("command:apertium -u {source}-{target}", "", "command (apertium -u {source}-{target}) at this machine, local")]
    public void A_name_and_the_environment_make_an_engine(string name, string environment, string expected)
    {
        TranslatorInfo info = Names(environment).Find(name).Info;
        Assert.Equal(expected, $"{info} at {info.Host}{(info.IsLocal ? ", local" : string.Empty)}");
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("azure@2026-06-06:gpt")]
    [InlineData("libretranslate")]
    [InlineData("openai:llama3.1")]
    [InlineData("command:cat")]
    public void An_engine_is_what_its_name_said(string name)
    {
        TranslatorSetup setup = Names("TEXT_TRANSLATION_API_KEY=k").Find(name);
        Assert.Equal(setup.Info, setup.Connect().Info);
    }

    [Theory]
    [InlineData("deepl", "", "There is no translator 'deepl'")]
    [InlineData("openai", "", "names no model")]
    [InlineData("command:", "", "There is no translator 'command'")]
    [InlineData("command:'x", "", "quotation mark")]
    [InlineData("azure", "", "set TEXT_TRANSLATION_API_KEY")]
    [InlineData("azure", "TEXT_TRANSLATION_API_KEY_FILE=no/such/file", "cannot be read")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=translator.example", "not a web address")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=http://translator.example", "in the clear")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=https://user:sesame@translator.example", "more than an address")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=https://translator.example/?Subscription-Key=k", "more than an address")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=https://westeurope.api.cognitive.microsoft.com/", "TEXT_TRANSLATION_REGION=westeurope")]
    [InlineData("azure", "TEXT_TRANSLATION_ENDPOINT=https://westeurope.api.cognitive.microsoft.com/sts/v1.0/issuetoken", "issues tokens")]
    [InlineData("azure", "TEXT_TRANSLATION_CHARACTERS_PER_MINUTE=fast", "write digits")]
    [InlineData("libretranslate", "LIBRETRANSLATE_URL=http://lt.example", "in the clear")]
    [InlineData("openai:m", "OPENAI_BASE_URL=ftp://x", "not a web address")]
    public void What_cannot_be_is_refused_with_what_to_do(string name, string environment, string told)
    {
        string message = Assert.Throws<TranslatorSetupException>(() => Names(environment).Find(name).Connect()).Message;
        Assert.Contains(told, message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("TEXT_TRANSLATION_CHARACTERS_PER_MINUTE=33000", 33000)]
    public void A_pace_that_is_known_is_kept(string environment, int? pace) => Assert.Equal(pace, Names(environment).Find("azure").Info.Limits.CharactersPerMinute);

    [Fact]
    public async Task A_key_may_stand_in_a_file()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, FakeAzure.Key + "\n");
            using var fake = new FakeAzure();
            ITranslator engine = Names($"TEXT_TRANSLATION_API_KEY_FILE={path};TEXT_TRANSLATION_ENDPOINT={fake.Server.Address};TEXT_TRANSLATION_REGION=westeurope").Find("azure").Connect();
            Assert.Null((await engine.TranslateAsync(Batches.Of("uno"), default)).Failure);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static TranslatorNames Names(string environment)
    {
        var values = environment.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        return new TranslatorNames(values.GetValueOrDefault, Path.GetTempPath());
    }
}
