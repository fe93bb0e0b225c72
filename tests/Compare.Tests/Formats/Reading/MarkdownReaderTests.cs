using Compare.Core.Text;
using Compare.Formats.Reading.Markdown;

namespace Compare.Tests.Formats.Reading;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("# Title *so* #\n\nText **bold** here.", "Heading1: Title so\nParagraph: Text bold here.")]
    [InlineData("Titel\n=====\n\n9\\. November", "Heading1: Titel\nParagraph: 9. November")]
    [InlineData("- one\n  - two **b**\n- three\n\n  more", "ListItem1: one\nListItem2: two b\nListItem1: three\nListItem1: more")]
    [InlineData("- [x] done\n- [ ] open", "ListItem1: done\nListItem1: open")]
    [InlineData("> said\n> *he*\n\nEnd", "Quotation1: said he\nParagraph: End")]
    [InlineData("| Страна | 人口 |\n|---|--:|\n| **Чили** | 19&nbsp;million |", "TableCell: Страна\nTableCell: 人口\nTableCell: Чили\nTableCell: 19million")]
    [InlineData("a\n\n```cs\nvar x = {y};\n```\n\n    indented\n", "Paragraph: a\nCode(cs): var x = {y};\nCode: indented")]
    [InlineData("[text](http://e.org \"t\") and ![alt words](a.png) `code`", "Paragraph: text and alt words code")]
    [InlineData("Note[^1] here.\n\n[^1]: The *note*.\n\nLast.", "Paragraph: Note here.\nParagraph: The note.\nParagraph: Last.")]
    [InlineData("---\ntitle: \"Eine: Nacht\"\nlang: de\nlayout: post\ntags: [a, b]\n---\n\nText.", "FrontMatter(title): Eine: Nacht\nParagraph: Text.")]
    [InlineData("+++\ntitle = 'A night'\ndraft = true\n+++\nText.", "FrontMatter(title): A night\nParagraph: Text.")]
    [InlineData("---\nnot front matter", "Paragraph: not front matter")]
    [InlineData("{{< figure src=\"a.png\" >}}\n\nText {{% ref \"x\" %}} and $(HOME) on.", "Paragraph: Text and on.")]
    [InlineData("<div class=\"x\">\n<h2>In <b>HTML</b></h2>\n<p>One</p><p>Two</p>\n</div>", "Heading2: In HTML\nParagraph: One\nParagraph: Two")]
    [InlineData("<!-- note -->\n\nText <br> with <span title=\"q\">tags</span>.", "Paragraph: Text with tags.")]
    [InlineData("<script>\nvar a = 1;\n</script>\n\nنص **مهم**.", "Paragraph: نص مهم.")]
    [InlineData("[ref]: http://e.org\n\nSee [it][ref].", "Paragraph: See it.")]
    [InlineData("a\r\nb  \r\nc\\\r\nd", "Paragraph: a b c d")]
    [InlineData("***\n\n![](a.png)\n", "")]
    public void Blocks_hold_the_words_without_the_signs(string text, string blocks)
    {
        Document document = Reading.Read(new MarkdownReader(), text);
        Assert.Equal(blocks, Reading.Blocks(document));
        Assert.Equal(text, document.Text);
        Reading.HoldsTogether(document);
    }

    [Theory]
    [InlineData("**b** *e* _e_ ***be***", "Strong: b\nEmphasis: e\nEmphasis: e\nStrong: be\nEmphasis: be")]
    [InlineData("[l **b**](http://e.org) <https://a.b/c>", "Link: l b -> http://e.org\nStrong: b\nLink: https://a.b/c -> https://a.b/c")]
    [InlineData("![图](a.png) `x = 1`", "Image: 图 -> a.png\nCode: x = 1")]
    [InlineData("[x]($(HOME)/News/)", "Link: x -> $(HOME)/News/")]
    [InlineData("a {name} b `{code}`", "Placeholder:  -> {name}\nCode: {code}")]
    [InlineData("word[^a]\n\n[^a]: note", "Footnote: a -> a")]
    [InlineData("~~gone~~ 2*3*4 a_b_c", "Emphasis: 3")]
    public void Marks_cover_the_words_and_keep_the_address(string text, string marks)
    {
        Document document = Reading.Read(new MarkdownReader(), text);
        Assert.Equal(marks, Reading.Marks(document));
        Reading.HoldsTogether(document);
    }

    [Fact]
    public void Mdx_modules_and_expressions_are_no_words()
    {
        const string text = "import Chart from './chart'\nexport const year = 2020;\n\n# Hello {props.name}\n\n<Chart data={[1, 2]} />\n\n<Note kind=\"x\">\n\nRead {a + 1} *this*.\n\n</Note>\n";
        Document document = Reading.Read(new MarkdownReader(isMdx: true), text);
        Assert.Equal("Heading1: Hello\nParagraph: Read this.", Reading.Blocks(document));
        Assert.Equal("Placeholder:  -> {props.name}\nPlaceholder:  -> {a + 1}\nEmphasis: this", Reading.Marks(document));
        Reading.HoldsTogether(document);
    }

    [Fact]
    public void The_front_matter_states_the_language() =>
        Assert.Equal("pt-BR", Reading.Read(new MarkdownReader(), "---\nlang: pt-BR\n---\nTexto.").DeclaredLanguage);
}
