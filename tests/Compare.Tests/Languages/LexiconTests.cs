using Compare.Benchmarks.Lexicons;
using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class LexiconTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    public static TheoryData<string> Supported => [.. LanguageCatalog.Supported];

    [Theory]
    [InlineData("de", "schul", "schoo")]
    [InlineData("fr", "ecol", "schoo")]
    [InlineData("ru", "школ", "schoo")]
    [InlineData("el", "σχολε", "schoo")]
    [InlineData("tr", "oku", "schoo")]
    [InlineData("ar", "مدرس", "schoo")]
    [InlineData("zh", "学校", "schoo")]
    [InlineData("ja", "学校", "schoo")]
    [InlineData("ko", "학교", "schoo")]
    [InlineData("th", "โรงเรียน", "schoo")]
    [InlineData("hi", "स्कू", "schoo")]
    [InlineData("en", "schoo", "schoo")]
    [InlineData("de-AT", "schul", "schoo")]
    [InlineData("en-GB", "schoo", "schoo")]
    public void A_stem_means_an_English_one(string tag, string stem, string english) => Assert.Contains(Find(tag, stem), m => m.Stem == english);

    [Theory]
    [InlineData("de", "")]
    [InlineData("de", "zzzzz")]
    [InlineData("de", "schulz")]
    [InlineData("zh", "\uD800")]
    public void What_is_not_known_means_nothing(string tag, string stem) => Assert.Empty(Find(tag, stem));

    [Theory]
    [MemberData(nameof(Supported))]
    public void Every_locale_has_a_lexicon(string tag) => Assert.NotNull(Lexicon.For(Catalog.Get(tag)));

    [Fact]
    public void A_language_without_data_has_none() => Assert.Null(Lexicon.For(Catalog.Get("qaa")));

    [Fact]
    public void Articles_of_the_Declaration_find_their_English()
    {
        using FileStream sample = File.OpenRead(Repository.Path("tests", "Compare.Tests", "Languages", "Samples", "declaration.tsv.gz"));
        var retrieval = new DeclarationRetrieval(sample);
        Dictionary<string, int> found = retrieval.Languages.ToDictionary(l => l, retrieval.Found, StringComparer.Ordinal);
        Assert.True(found.Values.Average() >= 21.5, string.Join(' ', found));
        Assert.All(found, f => Assert.True(f.Value >= 8, $"{f.Key} {f.Value}"));
    }

    private static List<EnglishStem> Find(string tag, string stem)
    {
        var meanings = new List<EnglishStem>();
        Lexicon.For(Catalog.Get(tag))!.Find(stem, meanings);
        return meanings;
    }
}
