using Compare.Core;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Matching;
using Compare.Core.Text;

namespace Compare.Tests.Judging;

public sealed class VoteTests
{
    // One letter a version: versions with one letter are on one side, '-' is silent.
    [Theory]
    [InlineData("AAB", "2")]
    [InlineData("ABB", "0")]
    [InlineData("AAAAAAAB", "7")]
    [InlineData("AAA-", "3")]
    [InlineData("AAAABB", "4 5")]
    [InlineData("AB", "")]
    [InlineData("AABB", "")]
    [InlineData("ABC", "")]
    [InlineData("AAAABBB", "")] // 4 to 3 is not clear
    public void Sides_are_counted(string sides, string suspects)
    {
        Vote vote = Vote.Count(Context(sides.Length, i => $"words of version {i}"), Difference(sides));
        Assert.Equal(suspects, string.Join(' ', vote.Suspects));
    }

    [Fact]
    public void Versions_that_share_their_words_are_one_voice()
    {
        MatchContext context = Context(4, i => i < 3 ? "the very same words" : "words of its own");
        Assert.Empty(Vote.Count(context, Difference("AAAB")).Suspects);
    }

    [Fact]
    public void Cells_of_digits_alone_are_no_copies_of_each_other()
    {
        MatchContext context = Context(5, i => i == 1 ? "45 %" : "54 %");
        Assert.Equal(1, Assert.Single(Vote.Count(context, Difference("BABBB")).Suspects));
    }

    [Fact]
    public void A_witness_decides_between_two()
    {
        Difference difference = Difference("AB") with { Witnesses = [new Witness("A", 1, "the address is spelled so")] };
        Vote vote = Vote.Count(Context(2, i => $"words of version {i}"), difference);
        Assert.Equal(1, Assert.Single(vote.Suspects));
        Assert.Contains("the address is spelled so", vote.Explain(Context(2, i => $"words {i}"), difference));
    }

    [Fact]
    public void Nobody_is_accused_of_what_lies_inside_the_versions() =>
        Assert.Empty(Vote.Count(Context(3, i => $"words {i}"), Difference("AAB") with { Internal = true }).Suspects);

    private static Difference Difference(string sides) => new()
    {
        Kind = DifferenceKind.NumberChanged,
        Row = 0,
        Stances = [.. sides.Select((side, v) => new Stance(v, side == '-' ? null : side.ToString(), [new Quotation(0, 0, TextSpan.At(0, 5))]))],
    };

    private static MatchContext Context(int versions, Func<int, string> text)
    {
        Comparer comparer = Loaded.Comparer;
        Prepared prepared = comparer.Prepare([.. Enumerable.Range(0, versions).Select(i => new VersionInput($"v{i}", LanguageTag.Parse("qaa"), Line(text(i))))]);
        return new MatchContext(prepared.Versions, comparer.Align(prepared));
    }

    private static Document Line(string text) => Document.Plain(text, [new Block(BlockKind.Line, TextSpan.At(0, text.Length))]);
}
