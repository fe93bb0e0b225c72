using Compare.Cli.Options;

namespace Compare.Tests.Cli;

public sealed class LanguageOfPathTests
{
    private static readonly string[] Known = ["en", "es", "pt", "is", "zh", "it", "fil"];

    [Theory]
    [InlineData("article.es.md", "es", true)]
    [InlineData("es.md", "es", true)]
    [InlineData("en_US.txt", "en-US", true)]
    [InlineData("dir/es", "es", true)]
    [InlineData("article_es.txt", "es", false)]
    [InlineData("article-pt-BR.html", "pt-BR", false)]
    [InlineData(@"C:\texts\article.zh-Hant-TW.md", "zh-Hant-TW", true)]
    [InlineData("article.fil.md", "fil", true)]
    [InlineData("sign-it.md", "it", false)]
    public void The_name_of_a_file_says_its_language(string path, string tag, bool certain)
    {
        Assert.Equal(tag, LanguageOfPath.InFileName(path, t => Known.Contains(t.Primary), out bool isCertain)?.Value);
        Assert.Equal(certain, isCertain);
    }

    [Theory]
    [InlineData("article.md")]
    [InlineData("article.old.md")]
    [InlineData("article.v1.md")]
    [InlineData("index.min.html")]
    [InlineData("article.xx.md")]
    [InlineData("es.d/article.md")]
    [InlineData("en-route-home.txt")]
    [InlineData("-")]
    public void A_name_without_a_language_says_nothing(string path) =>
        Assert.Null(LanguageOfPath.InFileName(path, t => Known.Contains(t.Primary), out _));

    [Theory]
    [InlineData("content/es/article.md", "es")]
    [InlineData("pt-BR/news/2020/article.md", "pt-BR")]
    [InlineData("en/x/es/article.md", "es")]
    [InlineData(@"content\es\article.md", "es")]
    [InlineData("content/article.md", null)]
    [InlineData("es", null)]
    public void The_nearest_folder_says_the_language(string path, string? tag) =>
        Assert.Equal(tag, LanguageOfPath.InFolder(path, t => Known.Contains(t.Primary))?.Value);
}
