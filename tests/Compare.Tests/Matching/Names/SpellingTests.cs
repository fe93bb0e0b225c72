using Compare.Core.Matching.Names.Spellings;

namespace Compare.Tests.Matching.Names;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("chelyabinsk", "chalyabinsk")]
    [InlineData("eduardo", "ediardo")]
    [InlineData("childers", "chiders")]
    [InlineData("sergio", "segrio")]
    [InlineData("atkinson", "atkunson")]
    [InlineData("ryder", "rydur")]
    [InlineData("thomas", "thomis")]
    [InlineData("kavanaugh", "kavenaugh")]
    [InlineData("малоков", "малаков")]
    public void A_slip_inside_a_name_is_a_near_miss(string left, string right)
    {
        Assert.Equal(SpellingRelation.Misspelt, Spelling.Compare(left, right));
        Assert.Equal(SpellingRelation.Misspelt, Spelling.Compare(right, left));
    }

    [Theory]
    [InlineData("russia", "rusia")]
    [InlineData("korea", "corea")]
    [InlineData("vladimir", "wladimir")]
    [InlineData("ireland", "irland")]
    [InlineData("clinton", "clintons")]
    [InlineData("navratil", "navratila")]
    [InlineData("carolina", "caroline")]
    [InlineData("bolivians", "boliviens")]
    [InlineData("venezuela", "venezuelan")]
    [InlineData("barcelona", "barcellona")]
    [InlineData("salvador", "salwador")]
    [InlineData("seoul", "seul")]
    [InlineData("sofia", "sophia")]
    [InlineData("malloch-brown", "mallochbrown")]
    [InlineData("koreas", "koreos")]
    [InlineData("алена", "алены")]
    public void What_languages_do_to_names_is_no_near_miss(string left, string right)
    {
        Assert.NotEqual(SpellingRelation.Misspelt, Spelling.Compare(left, right));
        Assert.NotEqual(SpellingRelation.Misspelt, Spelling.Compare(right, left));
    }

    [Theory]
    [InlineData("frankfurt", "francfort")]
    [InlineData("athens", "atenas")]
    [InlineData("riera", "rovira")]
    [InlineData("swiss", "suisse")]
    [InlineData("ross", "russ")]
    [InlineData("a", "abcdefgh")]
    [InlineData("", "smith")]
    public void Other_words_are_different(string left, string right) => Assert.Equal(SpellingRelation.Different, Spelling.Compare(left, right));

    [Fact]
    public void An_ending_counts_only_where_the_language_has_it()
    {
        Assert.Equal(SpellingRelation.Misspelt, Spelling.Compare("kavanaugh", "kavenaugha", e => e == "a"));
        Assert.Equal(SpellingRelation.Different, Spelling.Compare("lantern", "linterna", _ => false));
    }

    [Theory]
    [InlineData("herrin", "herin", true)]
    [InlineData("вальдек", "вольдек", true)]
    [InlineData("niugini", "niuguni", true)]
    [InlineData("lithgow", "litgow", true)]
    [InlineData("pavel", "pavla", false)]
    [InlineData("torrero", "torreros", false)]
    [InlineData("марина", "марины", false)]
    [InlineData("smith", "myth", false)]
    public void One_edit_apart_leaves_ends_alone(string left, string right, bool apart) => Assert.Equal(apart, Spelling.AreOneEditApart(left, right));

    [Fact]
    public void Near_words_are_found_without_comparing_all_with_all()
    {
        string[] words = [.. Enumerable.Range(0, 20_000).Select(i => $"n{i * 7919 % 1_000_003}x{i}"), "chelyabinsk", "chalyabinsk"];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains(("chelyabinsk", "chalyabinsk"), DeletionIndex.Pairs(words));
        Assert.True(clock.ElapsedMilliseconds < 5_000, $"{clock.ElapsedMilliseconds} ms");
    }
}
