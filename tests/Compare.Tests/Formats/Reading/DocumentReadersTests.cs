using System.Text;
using Compare.Formats.Reading;

namespace Compare.Tests.Formats.Reading;

public sealed class DocumentReadersTests
{
    [Theory]
    [InlineData("a.txt", "<html>", "PlainTextReader")]
    [InlineData("a.es.md", "", "MarkdownReader")]
    [InlineData("A.HTM", "", "HtmlReader")]
    [InlineData("a.docx", "", "DocxReader")]
    [InlineData("-", "  <!DOCTYPE html><p>x", "HtmlReader")]
    [InlineData("-", "\uFEFF<html>", "HtmlReader")]
    [InlineData("page", "<?xml version='1.0'?><html>", "HtmlReader")]
    [InlineData("-", "PK\u0003\u0004", "DocxReader")]
    [InlineData("article.es", "a <b> b", "PlainTextReader")]
    [InlineData("", "", "PlainTextReader")]
    public void The_reader_is_chosen_by_extension_else_by_content(string name, string head, string reader) =>
        Assert.Equal(reader, DocumentReaders.For(name, Encoding.UTF8.GetBytes(head)).GetType().Name);

    [Theory]
    [InlineData("a.pdf", "docx")]
    [InlineData("a.doc", "docx")]
    [InlineData("table.tsv", "--aligned")]
    [InlineData("a.xliff", "--aligned")]
    public void What_is_no_article_is_refused_with_what_to_do(string name, string remedy) =>
        Assert.Contains(remedy, Assert.Throws<UnreadableDocumentException>(() => DocumentReaders.For(name, [])).Message, StringComparison.Ordinal);
}
