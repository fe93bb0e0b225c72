using Compare.Core.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reading.PlainText;

namespace Compare.Tests.Formats.Reading;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("One line. Another.\n\nA second paragraph.", "Paragraph: One line. Another.\nParagraph: A second paragraph.")]
    [InlineData("12 Million\nvisits to the\nresults website\n\n10 minutes", "Paragraph: 12 Million visits to the results website\nHeading2: 10 minutes")]
    [InlineData("The Solution\n\nTo handle it, they waited.", "Heading1: The Solution\nParagraph: To handle it, they waited.")]
    [InlineData("Заголовок\r\n\r\nПервый абзац.\r\nЕщё строка.", "Heading1: Заголовок\nParagraph: Первый абзац. Ещё строка.")]
    [InlineData("选举之夜\n\u3000\n投票率上升了。", "Heading1: 选举之夜\nParagraph: 投票率上升了。")]
    [InlineData("# Title\ntext after it.", "Heading1: Title\nParagraph: text after it.")]
    [InlineData("Title here\n==========\nText.", "Heading1: Title here\nParagraph: Text.")]
    [InlineData("- one\n- two\n  goes on\n\n* three", "ListItem1: one\nListItem1: two goes on\nListItem1: three")]
    [InlineData("・三つの村\n・二つの橋\n\n●被害額", "ListItem1: 三つの村\nListItem1: 二つの橋\nListItem1: 被害額")]
    [InlineData("●　橋\n●　村", "ListItem1: 橋\nListItem1: 村")]
    [InlineData("1. first\n2. second", "ListItem1: first\nListItem1: second")]
    [InlineData("9. November war der Tag.", "Paragraph: 9. November war der Tag.")]
    [InlineData("Es fiel am\n9. November.\n\nAm\n10. November auch.", "Paragraph: Es fiel am 9. November.\nParagraph: Am 10. November auch.")]
    [InlineData("It fell to\n- 5 degrees at night.", "Paragraph: It fell to - 5 degrees at night.")]
    [InlineData("> said he\n> and left", "Quotation1: said he and left")]
    [InlineData("Before.\n* * *\nAfter.", "Paragraph: Before.\nParagraph: After.")]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    public void Blocks_are_parted_by_blank_lines_and_typed_signs(string text, string blocks)
    {
        Document document = Reading.Read(new PlainTextReader(), text);
        Assert.Equal(blocks, Reading.Blocks(document));
        Assert.Equal(text, document.Text);
        Reading.HoldsTogether(document);
    }

    [Theory]
    [InlineData("the **first method** named", "Strong: first method")]
    [InlineData("__b__ and _so_ and *so*", "Strong: b\nEmphasis: so\nEmphasis: so")]
    [InlineData("***both***", "Strong: both\nEmphasis: both")]
    [InlineData("这是**重要**的", "Strong: 重要")]
    [InlineData("هذا **مهم** جدا", "Strong: مهم")]
    [InlineData("<https://example.org/a_b_c>", "Link: https://example.org/a_b_c -> https://example.org/a_b_c")]
    [InlineData("5*3*2, file_name_here, 2 * 3 * 4, f***ing, price* and cost*, a < b", "")]
    [InlineData("**never closed", "")]
    public void Typed_emphasis_is_marks_and_its_signs_are_hidden(string text, string marks)
    {
        Document document = Reading.Read(new PlainTextReader(), text);
        Assert.Equal(marks, Reading.Marks(document));
        Assert.Equal(marks.Length == 0, document.Hidden.Count == 0);
        Reading.HoldsTogether(document);
    }

    [Theory]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\r\n\r\nb", "a||b")]
    [InlineData("\n", "")]
    [InlineData("a\rb\u2028c", "a\rb\u2028c")]
    [InlineData("# a\n- b", "# a|- b")]
    public void Each_line_is_a_block_where_asked(string text, string lines)
    {
        Document document = Reading.Read(new PlainTextReader(), text, new ReadingOptions { LinesAreBlocks = true });
        Assert.All(document.Blocks, b => Assert.Equal(BlockKind.Line, b.Kind));
        Assert.Equal(lines, string.Join('|', document.Blocks.Select(b => b.Span.Of(document.Text))));
        Reading.HoldsTogether(document);
    }
}
