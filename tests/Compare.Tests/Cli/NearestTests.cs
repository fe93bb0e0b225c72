using Compare.Cli.Options;

namespace Compare.Tests.Cli;

public sealed class NearestTests
{
    [Theory]
    [InlineData("chekc", "check")]
    [InlineData("CHECK", "check")]
    [InlineData("algin", "align")]
    [InlineData("extr", "extract")]
    [InlineData("lang", "languages")]
    [InlineData("x", null)]
    [InlineData("report", null)]
    public void The_word_that_was_meant_is_found(string typed, string? meant) =>
        Assert.Equal(meant, Nearest.To(typed, ["check", "align", "extract", "explain", "languages"]));
}
