using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Core.Text;

namespace Compare.Tests.Corpus;

/// <summary>The corpus articles: every slip that is said to be found is found, nothing else is reported, and faithful versions are left in peace.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string, string> Slips()
    {
        var data = new TheoryData<string, string>();
        foreach (CorpusArticle article in CorpusArticle.All.Values)
        {
            foreach (Slip slip in article.Slips)
            {
                data.Add(article.Name, slip.Id);
            }
        }

        return data;
    }

    public static TheoryData<string> Articles() => [.. CorpusArticle.All.Keys];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_found_as_the_list_says(string article, string id)
    {
        CorpusArticle corpus = CorpusArticle.All[article];
        Slip slip = corpus.Slips.Single(s => s.Id == id);
        Finding? finding = corpus.Drifted.Findings.FirstOrDefault(f => f.Check.Name == slip.Check && Shows(corpus.Drifted, f, slip));
        Assert.True((finding is not null) == slip.Found, $"{id} ({slip.Check}, '{slip.Quotation}'): found is {finding is not null}. {slip.Why}");
        if (finding is not null && slip.Shape is not null)
        {
            Assert.Equal(slip.Shape.Replace("-", string.Empty, StringComparison.Ordinal), finding.Shape.ToString(), ignoreCase: true);
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Faithful_versions_raise_no_alarm(string article) =>
        Assert.Empty(Alarms(CorpusArticle.All[article].Faithful, _ => true));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Nothing_but_the_slips_is_reported(string article)
    {
        CorpusArticle corpus = CorpusArticle.All[article];
        Assert.Empty(Alarms(corpus.Drifted, f => !corpus.Slips.Any(s => Shows(corpus.Drifted, f, s))));
    }

    private static IEnumerable<string> Alarms(Comparison comparison, Func<Finding, bool> unexpected) => comparison.Findings
        .Where(f => f.Severity > Severity.Note && unexpected(f))
        .Select(f => $"{f.Check.Name}: {f.Message}");

    private static bool Shows(Comparison comparison, Finding finding, Slip slip)
    {
        int version = comparison.Versions.ToList().FindIndex(v => v.Id == slip.Version);
        if (slip.Quotation.Length == 0)
        {
            return finding.Suspects.Contains(version);
        }

        int at = comparison.Versions[version].Document.Text.IndexOf(slip.Quotation, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{slip.Id}: '{slip.Quotation}' is not in the drifted version");
        return finding.Evidence.Any(e => e.Version == version && e.Span.Overlaps(TextSpan.At(at, slip.Quotation.Length)));
    }
}
