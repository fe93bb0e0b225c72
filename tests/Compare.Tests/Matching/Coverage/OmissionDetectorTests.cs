using Compare.Core.Matching;
using Compare.Core.Matching.Coverage;

namespace Compare.Tests.Matching.Coverage;

public sealed class OmissionDetectorTests
{
    private const string Council = "The council met on Monday evening in the old town hall.";
    private const string Bridge = "Nobody had read the report on the bridge before the vote.";
    private const string Mayor = "The mayor will answer questions next week.";
    private const string CouncilRu = "Совет собрался в понедельник вечером в старой ратуше.";
    private const string BridgeRu = "До голосования никто не прочитал отчёт о мосте.";
    private const string MayorRu = "Мэр ответит на вопросы на следующей неделе.";
    private const string CouncilZh = "议会星期一晚上在旧市政厅开会。";
    private const string BridgeZh = "投票前没有人读过关于桥梁的报告。";
    private const string MayorZh = "市长将于下周回答问题。";

    [Fact]
    public void What_the_first_of_two_has_alone_is_omitted_in_the_second()
    {
        Difference found = Assert.Single(Detect(Grids.Of(["en", "ru"], [Council, CouncilRu], [Bridge, ""], [Mayor, MayorRu])));
        Assert.Equal(DifferenceKind.SegmentOmitted, found.Kind);
        Assert.Equal(0, found.Lowered);
        Assert.Equal(["having it", null], found.Stances.Select(s => s.Side));
        Assert.Equal(1, found.Row);
    }

    [Fact]
    public void What_the_second_of_two_has_alone_is_added_there() =>
        Assert.Equal(DifferenceKind.SegmentAdded, Assert.Single(Detect(Grids.Of(["en", "zh"], [Council, CouncilZh], ["", BridgeZh], [Mayor, MayorZh]))).Kind);

    [Fact]
    public void What_one_of_three_lacks_is_omitted_and_what_one_has_is_added()
    {
        Difference[] found = [.. Detect(Grids.Of(["en", "ru", "zh"], [Council, CouncilRu, CouncilZh], [Bridge, "", BridgeZh], [Mayor, MayorRu, MayorZh], ["", MayorRu, ""]))];
        Assert.Equal([DifferenceKind.SegmentOmitted, DifferenceKind.SegmentAdded], found.Select(d => d.Kind));
        Assert.Equal([1], found[0].Stances.Where(s => s.Side is null).Select(s => s.Version));
        Assert.Equal([1], found[1].Stances.Where(s => s.Side is not null).Select(s => s.Version));
    }

    [Fact]
    public void Neighbouring_gaps_of_one_pattern_are_one_difference()
    {
        Difference found = Assert.Single(Detect(Grids.Of(["en", "ru"], [Council, CouncilRu], [Bridge, ""], ["", ""], [Mayor, ""], [Council, CouncilRu])));
        Assert.Equal([1, 3], found.Stances[0].Quotations.Select(q => q.Row));
        Assert.Equal("2 segments, 18 words", found.Detail);
    }

    [Theory]
    [InlineData("12 May")]
    [InlineData("***")]
    [InlineData("Photo: AP")]
    public void A_line_of_two_words_is_no_more_than_a_note(string line) =>
        Assert.All(Detect(Grids.Of(["en", "ru"], [Council, CouncilRu], [line, ""], [Mayor, MayorRu])), d => Assert.Equal(1, d.Lowered));

    [Fact]
    public void A_sentence_that_the_neighbour_seems_to_hold_is_left_alone_where_the_aligner_doubts()
    {
        MatchContext context = Grids.Doubtful(0.2, ["en", "ru"], [Council, $"{CouncilRu} {BridgeRu}"], [Bridge, ""], [Mayor, MayorRu], [Mayor, MayorRu]);
        Assert.Empty(Detect(context));
    }

    [Fact]
    public void Two_lonely_sentences_side_by_side_may_render_each_other()
    {
        MatchContext context = Grids.Doubtful(0.9, ["en", "ru"], [Council, CouncilRu], [Bridge, ""], ["", BridgeRu], [Mayor, MayorRu]);
        Assert.All(Detect(context), d => Assert.Equal(1, d.Lowered));
    }

    private static IEnumerable<Difference> Detect(MatchContext context) => new OmissionDetector().Detect(context);
}
