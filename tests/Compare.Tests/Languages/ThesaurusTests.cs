using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class ThesaurusTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    [Theory]
    [InlineData("truck", "lorries", true)]
    [InlineData("purchased", "bought", true)]
    [InlineData("town", "cities", true)]
    [InlineData("city", "municipality", true)]
    [InlineData("survey", "study", true)]
    [InlineData("guarantee", "security", true)]
    [InlineData("encryption", "enciphered", true)]
    [InlineData("harbour", "port", true)]
    [InlineData("election", "electoral", true)]
    [InlineData("electoral", "electrical", false)]
    [InlineData("dredging", "drugging", false)]
    [InlineData("lease", "leash", false)]
    [InlineData("insurer", "follower", false)]
    [InlineData("freight", "fruit", false)]
    [InlineData("bearing", "railing", false)]
    [InlineData("bearing", "no-such-word", false)]
    public void Words_of_nearly_one_meaning_are_near_in_whatever_form(string left, string right, bool near)
    {
        Thesaurus english = Thesaurus.For(Catalog.Get("en-GB"))!;
        Assert.Equal(near, english.AreNear(left, right));
        Assert.Equal(near, english.AreNear(right, left));
    }

    [Theory]
    [InlineData("brought", true)]
    [InlineData("discovered", true)]
    [InlineData("considered", true)]
    [InlineData("insurer", false)]
    [InlineData("follower", false)]
    [InlineData("bridges", false)]
    [InlineData("lawful", false)]
    [InlineData("xyzzy", false)]
    public void It_knows_what_is_mostly_a_verb(string word, bool verb) => Assert.Equal(verb, Thesaurus.For(Catalog.Get("en"))!.IsVerb(word));

    [Fact]
    public void A_language_without_one_has_none() => Assert.Null(Thesaurus.For(Catalog.Get("de")));
}
