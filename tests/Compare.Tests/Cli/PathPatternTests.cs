using Compare.Cli.Options;

namespace Compare.Tests.Cli;

public sealed class PathPatternTests
{
    private static readonly string[] Languages = ["en", "es", "pt", "pt-BR", "zh-Hant", "is"];

    [Theory]
    [InlineData("content/{lang}/**/*.md", "content/en/a.md", "en", "content/{lang}/a.md")]
    [InlineData("content/{lang}/**/*.md", "content/en/x/y/a.md", "en", "content/{lang}/x/y/a.md")]
    [InlineData("content/{lang}/**/*.md", "content/img/a.md", null, null)]
    [InlineData("content/{lang}/**/*.md", "content/en/a.txt", null, null)]
    [InlineData("content/{lang}/*.md", "content/en/x/a.md", null, null)]
    [InlineData("**/*.{lang}.md", "news/2020/a.pt-BR.md", "pt-BR", "news/2020/a.{lang}.md")]
    [InlineData("**/*.{lang}.md", "a.pt.md", "pt", "a.{lang}.md")]
    [InlineData("*_{lang}.txt", "what_is_it_es.txt", "es", "what_is_it_{lang}.txt")]
    [InlineData("{lang}.html", "zh-Hant.html", "zh-Hant", "{lang}.html")]
    [InlineData("{lang}/x/{lang}.md", "en/x/en.md", "en", "{lang}/x/{lang}.md")]
    [InlineData("{lang}/x/{lang}.md", "en/x/es.md", null, null)]
    [InlineData("content\\{lang}\\?.md", "content/es/a.md", "es", "content/{lang}/a.md")]
    [InlineData("a*b*c.{lang}", "aXbYbZc.en", "en", "aXbYbZc.{lang}")]
    public void A_path_is_taken_apart(string pattern, string path, string? language, string? article)
    {
        bool fits = new PathPattern(pattern, Languages.Contains).Matches(path, out string? found, out string shared);
        Assert.Equal((language is not null, language, article ?? path), (fits, found, shared));
    }

    [Theory]
    [InlineData("docs/**", "docs/a/b.md", true)]
    [InlineData("docs/**", "docs", true)]
    [InlineData("**/b.md", "b.md", true)]
    [InlineData("*.md", "a/b.md", false)]
    [InlineData("**", "a/b", true)]
    [InlineData("a/**/b/**/c", "a/x/b/c", true)]
    [InlineData("a/**/b/**/c", "a/x/c", false)]
    public void Folders_are_matched_whole(string pattern, string path, bool fits) => Assert.Equal(fits, new PathPattern(pattern, _ => false).Matches(path, out _, out _));

    [Theory]
    [InlineData("content/{lang}/**/*.md", "content")]
    [InlineData("a/b/c.{lang}.md", "a/b")]
    [InlineData("*.md", "")]
    public void What_is_fixed_is_where_to_look(string pattern, string folder) => Assert.Equal(folder, new PathPattern(pattern, _ => true).FixedPart);

    [Fact]
    public void A_hostile_pattern_costs_no_more_than_a_long_one()
    {
        var pattern = new PathPattern(string.Join('/', Enumerable.Repeat("**", 200)) + "/" + string.Concat(Enumerable.Repeat("*a", 200)), _ => false);
        Assert.False(pattern.Matches(string.Join('/', Enumerable.Repeat("a", 200)) + "/" + new string('a', 2000) + "b", out _, out _));
    }
}
