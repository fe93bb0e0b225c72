using Compare.Core.Matching;
using Compare.Core.Matching.Words;

namespace Compare.Tests.Matching.Words;

public sealed class WordDetectorTests
{
    private const string Upload = "Our experts were also able to upload past election results to the website of the commission.";

    [Theory]
    [InlineData("post", "past", "Our experts were also able to upload post election results to the website of the commission.")]
    [InlineData("were not able", "were also able", "Our experts were not able to upload past election results to the website of the commission.", "not", "also")]
    [InlineData("", "also", "Our experts were able to upload past election results to the website of the commission.", "", "also")]
    [InlineData("a", "the", "Our experts were also able to upload past election results to a website of the commission.", "a", "the")]
    public void A_word_that_differs_in_a_copied_passage_is_found(string said, string original, string copy, string? left = null, string? right = null)
    {
        Difference found = Assert.Single(Detect(Grids.Of(["en", "ru"], [Upload, copy])));
        Assert.Equal(right ?? original, found.Stances[0].Value);
        Assert.Equal(left ?? said, found.Stances[1].Value);
    }

    [Theory]
    [InlineData("Our experts were also able to upload past election results to the web-site of the commission.")]
    [InlineData("OUR experts were also able to upload past election results to the website of the commission")]
    public void Hyphens_case_and_punctuation_are_no_words(string copy) =>
        Assert.Empty(Detect(Grids.Of(["en", "ru"], [Upload, copy])));

    [Fact]
    public void Names_and_figures_are_for_others_to_compare() =>
        Assert.Empty(Detect(Grids.Of(["en", "fr"],
            ["After our partner Kantar had sent them, we kept the 250 files in the office of Scytl.", "After our partner Kantor had sent them, we kept the 260 files in the office of ScytI."])));

    [Fact]
    public void Of_three_versions_that_share_a_passage_two_agree()
    {
        string post = Upload.Replace("past", "post", StringComparison.Ordinal);
        Difference found = Assert.Single(Detect(Grids.Of(["en", "ru", "ja"], [post, Upload, Upload])));
        Assert.Equal(["post", "past", "past"], found.Stances.Select(s => s.Side));
        Assert.All(found.Stances, s => Assert.Equal(4, s.Value!.Length));
    }

    [Fact]
    public void Two_states_of_one_text_are_compared_and_two_translations_are_not()
    {
        string[][] same = [.. Enumerable.Range(0, 4).Select(_ => (string[])[Upload, Upload])];
        string[] changed = [Upload, Upload.Replace("past", "post", StringComparison.Ordinal)];
        Assert.Single(Detect(Grids.Of(["en", "en"], [.. same, changed])));
        Assert.Empty(Detect(Grids.Of(["en", "en-GB"], [.. same, changed])));
        Assert.Empty(Detect(Grids.Of(["en", "en"], [Upload, "Our specialists could put the results of earlier votes on the commission's site, too."], changed)));
    }

    private static IEnumerable<Difference> Detect(MatchContext context) => new WordDetector().Detect(context);
}
