using Compare.Core.Matching.References.Code;

namespace Compare.Tests.Matching.References.Code;

/// <summary>What of a line of code a translation leaves as it is.</summary>
public sealed class CodeFrameTests
{
    [Theory]
    [InlineData("count --port 8080 # the usual one", "count --port 8080")]
    [InlineData("# 通常のポート", "")]
    [InlineData("int x = 4; // چهار", "int x = 4;")]
    [InlineData("curl https://kestrin.example/a", "curl https://kestrin.example/a")]
    [InlineData("print(\"good evening\")", "print(\"\")")]
    [InlineData("print('добрый')", "print('')")]
    [InlineData("open(\"data/2026.csv\")", "open(\"data/2026.csv\")")]
    [InlineData("port=\"8080\"", "port=\"8080\"")]
    [InlineData("it's 5 o'clock", "it's 5 o'clock")]
    [InlineData("<a> <!-- σχόλιο -->", "<a>")]
    [InlineData("say \"unclosed", "say \"unclosed")]
    public void Comments_and_quoted_words_are_taken_away(string line, string expected) => Assert.Equal(expected, CodeFrame.Of(line));
}
