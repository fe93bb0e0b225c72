using Compare.Cli.Options;

namespace Compare.Tests.Cli;

public sealed class VersionArgumentTests
{
    // A third column names the files that exist, parted by |.
    [Theory]
    [InlineData("article.es.md", "", null, null, "article.es.md")]
    [InlineData("es=x.html", "x.html", null, "es", "x.html")]
    [InlineData("old:en=article.v1.md", "article.v1.md", "old", "en", "article.v1.md")]
    [InlineData("my draft: 2:pt-BR=a b.txt", "a b.txt", "my draft: 2", "pt-BR", "a b.txt")]
    [InlineData("pt_BR=x", "x", null, "pt-BR", "x")]
    [InlineData("zh-Hant=-", "", null, "zh-Hant", "-")]
    [InlineData("-", "", null, null, "-")]
    [InlineData(@"C:\texts\x.txt", "", null, null, @"C:\texts\x.txt")]
    [InlineData(@"C:\a=b\x.txt", "", null, null, @"C:\a=b\x.txt")]
    [InlineData(@"es=C:\texts\x.txt", "", null, "es", @"C:\texts\x.txt")]
    [InlineData("es=C:/texts/a=b.txt", "", null, "es", "C:/texts/a=b.txt")]
    [InlineData("./en=x.txt", "", null, null, "./en=x.txt")]
    [InlineData("en=x.txt", "en=x.txt", null, null, "en=x.txt")]
    [InlineData("en=x.txt", "en=x.txt|x.txt", null, "en", "x.txt")]
    [InlineData("a=b.txt", "a=b.txt", null, null, "a=b.txt")]
    [InlineData("x-klingon=x.txt", "x-klingon=x.txt", null, null, "x-klingon=x.txt")]
    public void What_was_typed_is_understood(string typed, string files, string? name, string? language, string path)
    {
        VersionArgument version = VersionArgument.Parse(typed, files.Split('|').Contains);
        Assert.Equal((name, language, path), (version.Name, version.Language?.Value, version.Path));
    }
}
