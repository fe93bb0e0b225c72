using System.Collections.Immutable;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Tests.Formats.Reporting;

public sealed class QuotingTests
{
    private static readonly PreparedVersion[] Versions =
    [
        SampleVersion.Of("en", "English", "Latn", "First one.", "Second one.", "Third one.", "Fourth one."),
        SampleVersion.Of("ru", "Russian", "Cyrl", "Первая.", "Вторая.", "Третья.", "Четвёртая."),
        SampleVersion.Of("he", "Hebrew", "Hebr", "ראשון.", "שלישי."),
    ];

    [Fact]
    public void Neighbouring_whole_segments_of_a_version_are_one_place()
    {
        Finding finding = Found([], [Whole(0, 0), Whole(0, 1), Whole(0, 2), Whole(1, 0), Whole(1, 2)]);
        Assert.Equal(["en:1-3", "ru:1", "ru:3"], Place.Of(Comparison(finding), finding).Select(Label));
        Assert.Equal("First one. ¶ Second one. ¶ Third one.", Quoter.Of(Versions[0], Place.Of(Comparison(finding), finding)[0].Evidence).Words);
    }

    [Fact]
    public void Words_inside_neighbouring_segments_stay_places_of_their_own()
    {
        Finding finding = Found([], [Part(0, 0, "First"), Part(0, 1, "Second")]);
        Assert.Equal(["en:1", "en:2"], Place.Of(Comparison(finding), finding).Select(Label));
    }

    [Fact]
    public void Of_many_places_that_say_the_same_a_few_are_quoted_and_the_rest_named()
    {
        Finding finding = Found([1], [Part(1, 0, "Первая"), Part(0, 0, "one"), Part(0, 1, "one"), Part(0, 2, "one"), Part(0, 3, "one")]);
        Selection selection = Selection.Of(Comparison(finding), finding);
        Assert.Equal(["ru:1", "en:1", "en:2", "en:3"], selection.Quoted.Select(Label));
        Assert.Equal(["en:4"], selection.Named.Select(Label));
    }

    [Theory]
    [InlineData(2, 1, "ראשון.")]
    [InlineData(0, 0, "")]
    public void What_is_missing_is_looked_for_after_the_last_words_before_it(int row, int line, string previous)
    {
        Finding finding = Found([2], [Whole(0, row)]) with { Row = row };
        Assert.Equal(new Absence(2, line, previous), Assert.Single(Absence.Of(Comparison(finding), finding)));
    }

    [Theory]
    [InlineData("2,1 миллиона", "2,1 миллиона", " should say: ")]
    [InlineData(null, "2.1 million", " should mean: ")]
    public void A_value_alone_is_worded_as_another_version_reads(string? text, string words, string verb)
    {
        Finding finding = Found([1], [Part(0, 0, "one") with { Value = "2100000", Reading = "2.1 million" }]);
        Advice advice = Advice.Of(finding, new Expectation(1, "2100000", text));
        Assert.Equal((words, verb), (advice.Words, advice.Verb));
    }

    [Fact]
    public void A_quotation_shows_no_hidden_signs_and_sets_hidden_words_off()
    {
        const string Text = "See [the plan](https://a.example/x), please.";
        var document = new Document
        {
            Text = Text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, Text.Length))],
            Hidden = [new TextSpan(4, 5), new TextSpan(13, 35)],
            Map = new PlainSourceMap(Text),
        };
        var version = new PreparedVersion
        {
            Id = "en",
            Language = Versions[0].Language,
            Document = document,
            Segments = [new Segment(0, 0, new TextSpan(0, Text.Length), [])],
            Extractions = [[]],
        };
        Evidence Of(int start, int end) => new(0, EvidenceRole.Other, 0, 0, new TextSpan(start, end), Text[start..end], null, null, null);
        Assert.Equal(new Quote("See ", "the plan", ", please."), Quoter.Of(version, Of(5, 13)));
        Assert.Equal(new Quote("See the plan ", "https://a.example/x", ", please."), Quoter.Of(version, Of(15, 34)));
    }

    private static string Label(Place place) => $"{Versions[place.Evidence.Version].Id}:{place.Lines}";

    private static Evidence Whole(int version, int segment) => Part(version, segment, Versions[version].TextOf(segment));

    private static Evidence Part(int version, int segment, string words) => SampleVersion.Evidence(Versions, version, EvidenceRole.Other, segment, segment, words);

    private static Comparison Comparison(Finding finding) => new(
        Versions,
        new Grid(3, [new GridRow(0, [[0], [0], []], RowKind.Omitted, 1), new GridRow(1, [[1], [1], [0]], RowKind.Match, 1), new GridRow(2, [[2, 3], [2, 3], [1]], RowKind.Match, 1)]),
        [finding]);

    private static Finding Found(ImmutableArray<int> suspects, ImmutableArray<Evidence> evidence) => new()
    {
        Fingerprint = "f",
        Check = new CheckInfo("CMP401", "segment-omitted", Family.Coverage, Severity.Warning, "accuracy/omission", "summary"),
        Severity = Severity.Warning,
        Confidence = 1,
        Row = 0,
        Suspects = suspects,
        Message = "message",
        Evidence = evidence,
    };
}
