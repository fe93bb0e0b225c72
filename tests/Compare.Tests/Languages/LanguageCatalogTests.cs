using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class LanguageCatalogTests
{
    public static TheoryData<string> Supported => [.. LanguageCatalog.Supported];

    [Fact]
    public void Sixty_three_locales_have_data() => Assert.Equal(63, LanguageCatalog.Supported.Count);

    [Theory]
    [MemberData(nameof(Supported))]
    public void Every_locale_loads_sorted_and_without_repetition(string tag)
    {
        Language language = new LanguageCatalog().Get(tag);
        Assert.Equal(tag, language.DataTag);
        Assert.NotEqual(tag, language.Name);
        foreach (FactSection section in Enum.GetValues<FactSection>())
        {
            IReadOnlyList<Compare.Core.Languages.Fact> facts = language.Facts(section);
            Assert.Equal(facts.Count, facts.Distinct().Count());
            Assert.Equal(facts.Select(f => f.Key), facts.Select(f => f.Key).Order(StringComparer.Ordinal));
            Assert.All(facts, f => Assert.Equal(FactKeys.Key(section, f.Key), f.Key));
        }
    }

    [Theory]
    [InlineData("es", "es")]
    [InlineData("ES", "es")]
    [InlineData("es-MX", "es-419")]
    [InlineData("es-AR-x-own", "es-419")]
    [InlineData("es-ES", "es")]
    [InlineData("en-US", "en")]
    [InlineData("en_AU", "en-GB")]
    [InlineData("en-PK", "en-IN")]
    [InlineData("de-LI", "de-CH")]
    [InlineData("de-DE-1996", "de")]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt-AO", "pt-PT")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hant")]
    [InlineData("zh-Hant-MO", "zh-Hant")]
    [InlineData("zh-Hans-HK", "zh")]
    [InlineData("zh-CN", "zh")]
    [InlineData("yue", "zh-Hant")]
    [InlineData("no", "nb")]
    [InlineData("nn-NO", "nb")]
    [InlineData("sr-Cyrl", "sr")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("sh", "hr")]
    [InlineData("bs", "hr")]
    [InlineData("iw", "he")]
    [InlineData("in", "id")]
    [InlineData("eng", "en")]
    [InlineData("eng-GB", "en-GB")]
    [InlineData("tl", null)]
    [InlineData("zu", null)]
    public void Finds_the_nearest_data(string tag, string? expected)
    {
        Language language = new LanguageCatalog().Get(tag);
        Assert.Equal(expected, language.DataTag);
        Assert.Equal(tag.Replace('_', '-'), language.Tag.Value);
    }

    [Fact]
    public void A_language_without_data_has_a_name_and_the_signs_that_all_share()
    {
        Language language = new LanguageCatalog().Get("zu");
        Assert.Equal("zu", language.Name);
        Assert.Null(language.DataTag);
        Assert.Equal(
            [FactSection.Approximator, FactSection.Percent, FactSection.Currency, FactSection.Unit, FactSection.TimeWord, FactSection.PhoneCue],
            Enum.GetValues<FactSection>().Where(s => language.Facts(s).Count > 0));
        Assert.Equal("length-kilometer", language.Value(FactSection.Unit, "km"));
    }
}
