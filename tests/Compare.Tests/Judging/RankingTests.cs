using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Matching;
using Compare.Tests.Corpus;
using Compare.Tests.Formats.Reporting;

namespace Compare.Tests.Judging;

/// <summary>What an editor must see first comes first.</summary>
public sealed class RankingTests
{
    // Forty sentences: the first tenth is four of them.
    private static readonly PreparedVersion[] Versions =
    [
        SampleVersion.Of("en", "English", "Latn", [.. Enumerable.Range(0, 40).Select(i => $"Sentence {i}.")]),
        SampleVersion.Of("ja", "Japanese", "Jpan", [.. Enumerable.Range(0, 40).Select(i => $"{i}の文。")]),
    ];

    private static readonly CheckInfo Number = CheckCatalogue.Find("number-changed")!.Info, Name = CheckCatalogue.Find("name-altered")!.Info;

    [Theory]
    [InlineData("many rows before one", new[] { 20, 21, 22, 23 }, new[] { 10 })]
    [InlineData("the lead before what stands below", new[] { 3 }, new[] { 4 })]
    [InlineData("the lead before two rows", new[] { 2 }, new[] { 10, 11 })]
    [InlineData("very many rows before the lead", new[] { 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 }, new[] { 2 })]
    [InlineData("the earlier row where all else is equal", new[] { 7 }, new[] { 9 })]
    public void By_place(string rule, int[] first, int[] second) => Comes(rule, Finding(rows: first), Finding(rows: second));

    [Theory]
    [InlineData(Shape.Magnitude, Shape.OneDigit)]
    [InlineData(Shape.LongAndShortScale, Shape.UnitNotConverted)]
    [InlineData(Shape.DayMonthSwapped, Shape.Misspelling)]
    public void By_distance(Shape first, Shape second) => Comes("far before near", Finding(first), Finding(second));

    [Fact]
    public void By_severity_certainty_and_family()
    {
        Comes("severity before all", Finding(rows: [30]), Finding(Shape.Magnitude, [1, 2, 3, 4], Severity.Warning));
        Comes("the surer one", Finding(rows: [30]), Finding(rows: [10]) with { Confidence = 0.4 });
        Comes("the earlier family", Finding(rows: [30]), Finding(rows: [10]) with { Check = Name });
    }

    [Fact]
    public void What_is_missing_counts_the_rows_of_those_who_say_it() => Comes(
        "a passage before a sentence",
        Silent([20, 21, 22]),
        Silent([10]));

    [Fact]
    public void What_nobody_is_accused_of_counts_once_a_row()
    {
        Finding level = Finding(rows: [10]) with { Suspects = [] };
        Comes("two rows before two versions of one", Finding(rows: [20, 21]), level with { Evidence = [level.Evidence[0], level.Evidence[0] with { Version = 1 }] });
    }

    [Theory]
    [MemberData(nameof(CorpusTests.Articles), MemberType = typeof(CorpusTests))]
    public void The_first_ten_findings_of_an_article_are_the_worst_and_the_heaviest(string article)
    {
        Comparison comparison = CorpusArticle.All[article].Drifted;
        var ranking = new Ranking(comparison.Versions);
        Finding[] first = [.. comparison.Findings.Take(10)];
        Assert.All(comparison.Findings.Skip(10), later => Assert.All(first, f => Assert.True(f.Severity > later.Severity || (f.Severity == later.Severity && ranking.Weight(f) >= ranking.Weight(later)))));
        Assert.Equal(comparison.Findings, ranking.Order(comparison.Findings.Reverse()));
        Assert.Equal(comparison.Findings.Max(f => f.Severity), first[0].Severity);
    }

    private static Finding Finding(Shape shape = Shape.Other, int[]? rows = null, Severity severity = Severity.Error) => new()
    {
        Fingerprint = "0",
        Check = Number,
        Severity = severity,
        Confidence = 0.9,
        Shape = shape,
        Row = (rows ?? [20])[0],
        Suspects = [0],
        Message = "m",
        Evidence = [.. (rows ?? [20]).Select(r => new Evidence(0, EvidenceRole.Deviant, r, r, Versions[0].Segments[r].Span, "words", null, null, null))],
    };

    private static Finding Silent(int[] rows)
    {
        Finding finding = Finding(rows: rows);
        return finding with { Suspects = [1], Evidence = [.. finding.Evidence.Select(e => e with { Role = EvidenceRole.Other })] };
    }

    private static void Comes(string rule, Finding first, Finding second)
    {
        var ranking = new Ranking(Versions);
        Assert.True(ReferenceEquals(first, ranking.Order([second, first]).First()), rule);
        Assert.True(ReferenceEquals(first, ranking.Order([first, second]).First()), rule);
    }
}
