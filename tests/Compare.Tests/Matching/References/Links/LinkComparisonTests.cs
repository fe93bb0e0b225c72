using Compare.Core.Matching.References.Links;

namespace Compare.Tests.Matching.References.Links;

public sealed class LinkComparisonTests
{
    private static readonly HashSet<string> Languages = ["en", "de", "ja", "zh", "hant", "pt", "br", "ar"];

    [Theory]
    [InlineData("https://a.example/plan", "http://www.a.example/plan/", LinkRelation.Same)]
    [InlineData("https://a.example/plan", "https://A.example/Plan#teil-2", LinkRelation.Same)]
    [InlineData("https://a.example/plan?id=7", "https://a.example/plan?utm_source=x&id=7&fbclid=9", LinkRelation.Same)]
    [InlineData("https://a.example/en/plan", "https://a.example/de/plan", LinkRelation.Same)]
    [InlineData("https://a.example/plan", "https://a.example/zh-hant/plan", LinkRelation.Same)]
    [InlineData("https://en.a.example/plan", "https://ja.a.example/plan", LinkRelation.Same)]
    [InlineData("https://a.example/plan?lang=en", "https://a.example/plan?lang=ar", LinkRelation.Same)]
    [InlineData("https://a.example/figure-en.png", "https://a.example/figure-de.png", LinkRelation.Same)]
    [InlineData("/en/plan", "/pt-br/plan/", LinkRelation.Same)]
    [InlineData("https://en.wikipedia.org/wiki/Election", "https://de.wikipedia.org/wiki/Wahl", LinkRelation.Localised)]
    [InlineData("https://en.wikipedia.org/wiki/Election", "https://ja.wikipedia.org/wiki/選挙", LinkRelation.Localised)]
    [InlineData("https://a.example/en/the-long-night", "https://a.example/de/die-lange-nacht", LinkRelation.Localised)]
    [InlineData("https://a.example/en/press/plan-a", "https://a.example/de/presse/der-plan", LinkRelation.Localised)]
    [InlineData("https://shop.com/plan", "https://shop.de/plan", LinkRelation.Localised)]
    [InlineData("https://a.example/the-long-night", "https://a.example/die-lange-nacht", LinkRelation.Doubtful)]
    [InlineData("https://a.example/", "https://a.example/plan", LinkRelation.Doubtful)]
    [InlineData("https://a.example/en/audit/plan", "https://a.example/de/press/plan", LinkRelation.Different)]
    [InlineData("https://a.example/item-4711", "https://a.example/item-4171", LinkRelation.Different)]
    [InlineData("https://a.example/plan?id=7", "https://a.example/plan?id=8", LinkRelation.Different)]
    [InlineData("https://a.example/plan", "https://b.example/plan", LinkRelation.Different)]
    [InlineData("https://a.example/plan", "https://b.a.example/plan", LinkRelation.Different)]
    public void Addresses_relate(string left, string right, LinkRelation relation)
    {
        Assert.Equal(relation, LinkComparison.Relate(LinkAddress.Parse(left, Languages), LinkAddress.Parse(right, Languages)));
        Assert.Equal(relation, LinkComparison.Relate(LinkAddress.Parse(right, Languages), LinkAddress.Parse(left, Languages)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("://")]
    [InlineData("?")]
    [InlineData("///")]
    [InlineData("a.")]
    [InlineData("https://....///&&==??##")]
    public void Any_text_is_read(string target) =>
        Assert.True(LinkAddress.Parse(target, Languages).IsSame(LinkAddress.Parse(target, Languages)));

    [Fact]
    public void A_long_address_is_cut() =>
        Assert.True(LinkAddress.Parse("https://a.example/" + new string('-', 1_000_000), Languages).Path.Sum(p => p.Length) < 5000);
}
