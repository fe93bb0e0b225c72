using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class LexiconReachTests
{
    private static readonly byte[] Table = System.Text.Encoding.UTF8.GetBytes("haus\thouse8\thome3\nheim\thome5\tasyl1\nzug\ttrain9\n");

    [Theory]
    [InlineData("house", 0.8)]
    [InlineData("home", 0.5)]
    [InlineData("asyl", 0.1)]
    [InlineData("train", 0.9)]
    [InlineData("haus", 0)]
    [InlineData("hous", 0)]
    [InlineData("", 0)]
    public void The_greatest_weight_of_a_meaning_is_known(string stem, double weight) => Assert.Equal(weight, new LexiconReach(Table).Of(stem));

    [Theory]
    [InlineData("de", "kitch", true)]
    [InlineData("ru", "kitch", true)]
    [InlineData("zh", "kitch", true)]
    [InlineData("ar", "kitch", true)]
    [InlineData("en", "kitch", true)]
    [InlineData("de", "qqqqq", false)]
    [InlineData("en", "qqqqq", true)]
    public void A_lexicon_tells_what_its_words_can_mean(string tag, string stem, bool reached) =>
        Assert.Equal(reached, Lexicon.For(new LanguageCatalog().Get(tag))!.Reach(stem) > 0);

    [Fact]
    public void An_empty_table_reaches_nothing() => Assert.Equal(0, new LexiconReach([]).Of("house"));
}
