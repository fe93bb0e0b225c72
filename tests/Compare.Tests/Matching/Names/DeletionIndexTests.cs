using System.Globalization;
using Compare.Core.Matching.Names.Spellings;

namespace Compare.Tests.Matching.Names;

/// <summary>Near words are found without comparing all with all.</summary>
public sealed class DeletionIndexTests
{
    [Theory]
    [InlineData("scytl", "scyti")]
    [InlineData("chelyabinsk", "chalyabinsk")]
    [InlineData("вальдек", "вольдек")]
    [InlineData("αθηνα", "αθινα")]
    [InlineData("kolatron", "kolatrons")]
    public void Words_one_edit_apart_are_found(string one, string other) =>
        Assert.Equal([(one, other)], DeletionIndex.Pairs(["petrosyan", one, "zagreb", other]));

    // Counted in candidates, which are what is compared; all begin alike, which is the worst there is.
    [Theory]
    [InlineData("Valdek")]
    [InlineData("Вальдек")]
    [InlineData("Αθηναιο")]
    [InlineData("ሀለሐመሠረሰ")]
    public void Twice_the_words_are_at_most_about_twice_the_work(string beginning)
    {
        int few = Candidates(beginning, 2000), many = Candidates(beginning, 4000);
        Assert.InRange(few, 2000, 2000 * 512);
        Assert.InRange(many, few, (few * 21L) / 10);
    }

    private static int Candidates(string beginning, int words) =>
        DeletionIndex.Pairs(Enumerable.Range(10000, words).Select(i => beginning + i.ToString(CultureInfo.InvariantCulture))).Count();
}
