using Compare.Core.Text;
using Compare.Formats.Reading.Html;
using Compare.Formats.Reading.Markdown;

namespace Compare.Tests.Formats.Reading;

/// <summary>Cells know their table, row and column, whatever reaches in from the left or from above.</summary>
public sealed class TablePlaceTests
{
    [Theory]
    [InlineData("<table><tr><th>a<th>b<tr><td><td>c</table>", "a 0/0/0, b 0/0/1, c 0/1/1")]
    [InlineData("<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>", "a 0/0/0, b 0/0/2, c 0/1/0, d 0/1/1, e 0/1/2, f 0/2/1, g 0/2/2")]
    [InlineData("<table><tr><td>a<table><tr><td>b</table><td>c</table><p>d</p><table><tr><td>e</table>", "a 0/0/0, b 1/0/0, c 0/0/1, d -, e 2/0/0")]
    [InlineData("<table><td colspan=x>a<td colspan=0>b<td colspan=99999999999>c<td rowspan=-1>d</table>", "a 0/0/0, b 0/0/1, c 0/0/2, d 0/0/3")]
    public void Of_a_page(string html, string places) => Assert.Equal(places, Places(Reading.Read(new HtmlReader(), html)));

    [Theory]
    [InlineData("| Страна | 人口 |\n|---|--:|\n| **Чили** | |\n| | 19 |", "Страна 0/0/0, 人口 0/0/1, Чили 0/1/0, 19 0/2/1")]
    [InlineData("| a |\n|---|\n| b |\n\ntext\n\n| c |\n|---|", "a 0/0/0, b 0/1/0, text -, c 1/0/0")]
    public void Of_a_Markdown_file(string text, string places) => Assert.Equal(places, Places(Reading.Read(new MarkdownReader(), text)));

    private static string Places(Document document) => string.Join(", ", document.Blocks.Select(b => $"{new string([.. b.Span.Of(document.Text).Where(char.IsLetterOrDigit)])} {(b.Place is { } p ? $"{p.Table}/{p.Row}/{p.Column}" : "-")}"));
}
