using System.Diagnostics;

namespace Compare.Tests.Extracting;

/// <summary>Texts made to be slow for an extractor: one piece over and over, so that whatever could go on for ever does.</summary>
public sealed class LinearExtractionTests
{
    private const int Length = 30_000;

    [Theory]
    [InlineData("en", "million, six ")]
    [InlineData("en", "hundred and twenty-")]
    [InlineData("en", "((([1")]
    [InlineData("en", "1 million (2")]
    [InlineData("en", "3/4 of a ")]
    [InlineData("de", "hundert")]
    [InlineData("fr", "quatre-vingt-")]
    [InlineData("it", "cent")]
    [InlineData("fi", "sata-")]
    [InlineData("uk", "пʼ")]
    [InlineData("lv", "2019. gada ")]
    [InlineData("ga", "míle dhéag ")]
    [InlineData("sw", "milioni moja, elfu ")]
    [InlineData("sw", "elfu ")]
    [InlineData("ar", "٣٬٠٠٠٫")]
    [InlineData("fa", "۲٫")]
    [InlineData("hi", "लाख ")]
    [InlineData("th", "ล้าน")]
    [InlineData("ja", "億三")]
    [InlineData("zh", "三分之")]
    [InlineData("zh", "一百零")]
    [InlineData("ko", "조")]
    [InlineData("ko", "일만 ")]
    public void TakesSecondsAtMost(string locale, string piece)
    {
        // What is quadratic in thirty thousand characters takes half a minute, what is linear a tenth of a second on an idle machine.
        string text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var watch = Stopwatch.StartNew();
        Extracted.All(locale, text);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
    }
}
