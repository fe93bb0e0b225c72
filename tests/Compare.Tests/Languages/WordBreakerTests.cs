using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class WordBreakerTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    [Theory]
    [InlineData("ja", "今日は天気です。", "今日は|天気です。")]
    [InlineData("ja", "投票は午後七時に終わりました。", "投票は|午後七時に|終わりました。")]
    [InlineData("zh", "今天是晴天。", "今天|是|晴天。")]
    [InlineData("zh-TW", "今天是晴天。", "今天|是|晴天。")]
    [InlineData("th", "วันนี้อากาศดี", "วัน|นี้|อากาศ|ดี")]
    public void Breaks(string tag, string text, string expected) => Assert.Equal(expected, Parted(tag, text));

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zu")]
    public void Spaced_languages_have_none(string tag) => Assert.Null(WordBreaker.For(Catalog.Get(tag)));

    [Theory]
    [InlineData("")]
    [InlineData("𠮷𠮷𠮷𠮷野家で食べた。𠮷")]
    [InlineData("\uD800\uDC00\uDC00日本")]
    public void Places_are_inside_the_text_and_never_inside_a_pair(string text)
    {
        IReadOnlyList<int> breaks = WordBreaker.For(Catalog.Get("ja"))!.Breaks(text);
        Assert.Equal(breaks.Distinct().Order(), breaks);
        Assert.DoesNotContain(breaks, b => b <= 0 || b >= text.Length || char.IsLowSurrogate(text[b]));
    }

    private static string Parted(string tag, string text)
    {
        string parted = text;
        foreach (int place in WordBreaker.For(Catalog.Get(tag))!.Breaks(text).Reverse())
        {
            parted = parted.Insert(place, "|");
        }

        return parted;
    }
}
