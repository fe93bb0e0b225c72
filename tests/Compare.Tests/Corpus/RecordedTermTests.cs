using Compare.Core;
using Compare.Core.Judging;
using Compare.Tests.Cli;

namespace Compare.Tests.Corpus;

/// <summary>The article whose versions are compared with recorded translations: six terms were mistranslated, two of them in two versions.</summary>
public sealed class RecordedTermTests
{
    private const string Article = "harbour-ruling";
    private const int MostFurtherNotes = 5;

    [Fact]
    public void Six_terms_are_found_with_few_further_notes()
    {
        CorpusArticle corpus = CorpusArticle.All[Article];
        Finding[] terms = [.. corpus.Drifted.Findings.Where(f => f.Check.Name == "term-changed")];
        string[] planted = ["drugging", "leash", "follower", "fruit", "political", "births"];
        Assert.All(planted, p => Assert.Contains(terms, f => f.Message.Contains($"“{p}”", StringComparison.Ordinal)));
        Assert.InRange(terms.Length - planted.Length, 0, MostFurtherNotes);
        Assert.InRange(corpus.Faithful.Findings.Count(f => f.Check.Name == "term-changed"), 0, MostFurtherNotes);
    }

    [Fact]
    public void What_two_versions_share_is_one_finding_that_accuses_nobody_of_the_reference()
    {
        Comparison drifted = CorpusArticle.All[Article].Drifted;
        Finding shared = drifted.Findings.Single(f => f.Message.Contains("“births”", StringComparison.Ordinal));
        Assert.Contains("say “births” where en and es say “berths”", shared.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(drifted.Versions.ToList().FindIndex(v => v.Id == "en"), shared.Suspects);
        Finding alone = drifted.Findings.Single(f => f.Message.Contains("“fruit”", StringComparison.Ordinal));
        Assert.True(shared.Confidence < alone.Confidence);
        Assert.Equal("de", drifted.Versions[Assert.Single(alone.Suspects)].Id);
    }

    [Fact]
    public void A_replay_on_the_command_line_is_the_same_each_time_and_its_page_shows_the_translations()
    {
        string folder = Repository.Path("corpus", Article);
        string[] words =
        [
            "check", .. new[] { "en", "es", "fr", "de" }.Select(l => Path.Combine(folder, "drifted", $"article.{l}.md")),
            "--translator", CorpusArticle.Translator, "--offline", "--translator-required", "--cache", Path.Combine(folder, "cache"), "--format", "html",
        ];
        using var place = new Workplace();
        Outcome once = place.Run(words);
        Assert.Equal((0, string.Empty), (once.Exit, once.Error));
        Assert.Equal(once.Output, place.Run(words).Output);
        Assert.Contains("<em>births</em>", once.Output, StringComparison.Ordinal);
        Assert.Contains("class=\"pivot\" lang=\"en\" dir=\"ltr\"", once.Output, StringComparison.Ordinal);
    }
}
