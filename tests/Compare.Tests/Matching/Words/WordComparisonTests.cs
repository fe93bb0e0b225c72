using Compare.Core.Matching.Words;
using Compare.Core.Text;

namespace Compare.Tests.Matching.Words;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "1-2:1-2")]
    [InlineData("a b c", "a c", "1-2:1-1")]
    [InlineData("a c", "a b c", "1-1:1-2")]
    [InlineData("", "a", "0-0:0-1")]
    [InlineData("我 们", "我 你", "1-2:1-2")]
    public void Changes_are_ranges_of_units(string left, string right, string expected) => Assert.Equal(
        expected,
        string.Join(' ', WordComparison.Compare(Units(left), Units(right)).Select(c => $"{c.LeftStart}-{c.LeftEnd}:{c.RightStart}-{c.RightEnd}")));

    [Theory]
    [InlineData("a b c", "c b a", 1)]
    [InlineData("a b c d", "a x c d", 3)]
    [InlineData("", "a", 0)]
    public void Common_order_is_counted(string left, string right, int common) => Assert.Equal(common, CommonOrder.Count(Units(left), Units(right)));

    [Fact]
    public void A_hundred_thousand_words_are_compared_in_no_time()
    {
        string words = string.Join(' ', Enumerable.Range(0, 100_000));
        Assert.Equal(100_000, CommonOrder.Count(Units(words), Units(words)));
        Assert.Empty(WordComparison.Compare(Units(words), Units("1 2 3")));
    }

    private static List<WordUnit> Units(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new WordUnit(w, default, 0, Script.Latin, true))];
}
