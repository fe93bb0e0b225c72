using Compare.Core.Aligning;
using Compare.Core.Languages;
using Compare.Core.Matching;
using Compare.Core.Matching.Structure;
using Compare.Core.Text;
using Comparer = Compare.Core.Comparer;

namespace Compare.Tests.Matching.Structure;

public sealed class EmphasisDetectorTests
{
    [Theory]
    [InlineData("1", "0", 1)]
    [InlineData("11", "00", 2)]
    [InlineData("111111", "000000", 1)]
    [InlineData("1111", "1111", 0)]
    [InlineData("10", "01", 2)]
    public void Rows_that_only_some_emphasise_are_found_and_a_habit_is_one(string left, string right, int differences) =>
        Assert.Equal(differences, new EmphasisDetector().Detect(Context(left, right)).Count());

    [Fact]
    public void A_mark_that_began_in_the_sentence_before_counts()
    {
        const string text = "One here.\nTwo there.";
        Mark[] marks = [new Mark(MarkKind.Strong, new TextSpan(0, text.Length))];
        Assert.Equal([marks[0]], Marks.Over(new Document { Text = text, Blocks = [], Marks = marks, Map = new PlainSourceMap(text) }, new TextSpan(10, text.Length)));
    }

    // A version for each argument; a line for each sign: 1 where its words are emphasised.
    private static MatchContext Context(params string[] versions)
    {
        var inputs = versions.Select((signs, v) =>
        {
            string text = string.Concat(signs.Select(_ => "some words\n"));
            Block[] blocks = [.. signs.Select((_, i) => new Block(BlockKind.Line, TextSpan.At(11 * i, 10)))];
            Mark[] marks = [.. signs.Select((s, i) => (s, i)).Where(p => p.s == '1').Select(p => new Mark(MarkKind.Strong, TextSpan.At(11 * p.i, 4)))];
            return new Core.VersionInput($"v{v}", LanguageTag.Parse(v == 0 ? "en" : "ja"), new Document { Text = text, Blocks = blocks, Marks = marks, Map = new PlainSourceMap(text) });
        });
        Comparer comparer = Loaded.Comparer;
        var prepared = comparer.PrepareAligned([.. inputs], [.. versions[0].Select((_, i) => new GivenRow([.. versions.Select(_ => i)], 0))]);
        return new MatchContext(prepared.Versions, comparer.Align(prepared));
    }
}
