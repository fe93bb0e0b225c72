using Compare.Core.Text;

namespace Compare.Tests.Text;

public sealed class RunSourceMapTests
{
    // "<p>ab &amp; c</p>\n<p>d</p>" gives "ab & c", a blank line, "d".
    private const string Source = "<p>ab &amp; c</p>\n<p>d</p>";

    private static readonly RunSourceMap Map = new([new(0, 3, 3, 3), new(3, 6, 1, 5), new(4, 11, 2, 2), new(8, 21, 1, 1)], new LineIndex(Source));

    [Theory]
    [InlineData(0, 2, "ab", 1, 4)]
    [InlineData(3, 4, "&amp;", 1, 7)]
    [InlineData(1, 4, "b &amp;", 1, 5)]
    [InlineData(0, 6, "ab &amp; c", 1, 4)]
    [InlineData(8, 9, "d", 2, 4)]
    [InlineData(5, 9, "c</p>\n<p>d", 1, 13)]
    [InlineData(5, 8, "c", 1, 13)]
    [InlineData(2, 2, "", 1, 6)]
    public void A_span_leads_to_the_stretch_that_gives_it(int start, int end, string slice, int line, int column)
    {
        SourceRange range = Map.Locate(new TextSpan(start, end));
        Assert.Equal(slice, Source[range.Start..range.End]);
        Assert.Equal((line, column), (range.Line, range.Column));
    }

    [Fact]
    public void Without_runs_every_span_is_at_the_start() =>
        Assert.Equal(new SourceRange(0, 0, 1, 1), new RunSourceMap([], new LineIndex(string.Empty)).Locate(new TextSpan(0, 0)));
}
