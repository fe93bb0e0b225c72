using System.Diagnostics;
using Compare.Core.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Html;
using Compare.Formats.Reading.Markdown;
using Compare.Formats.Reading.PlainText;

namespace Compare.Tests.Formats.Reading;

/// <summary>Text made to hang or crash a reader ends with a document or a sentence, and soon. The texts are a size at which squared time would show.</summary>
public sealed class HostileInputTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    public static TheoryData<string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string> { { "a long line", new string('x', 1_000_000) }, { "digits", Many("1234567890.,", 80_000) } };
            foreach (string sign in (string[])["[", "![a](", "[a](", "**a ", "*a _b ", "`a``b", "> ", "- ", "<a ", "<!-- ", "<![CDATA[", "{", "{{<", "{a ", "$(", "|a", "<http://", "\\*", "&amp;", "#", "\r", "\t"])
            {
                texts.Add(sign, Many(sign, 20_000));
            }

            texts.Add("nested lists", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i * 2) + "- a\n")));
            texts.Add("notes", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"[^{i}]: x\n\n")));
            return texts;
        }
    }

    public static TheoryData<string, string> Pages => new()
    {
        { "an unclosed paragraph", Many("<p>x", 10_000) },
        { "end tags without start", Many("</b>", 100_000) },
        { "a huge attribute", "<p a=\"" + new string('y', 3_000_000) + "\">x" },
        { "many attributes", "<p " + string.Concat(Enumerable.Range(0, 30_000).Select(i => $" a{i}=1")) + ">x" },
        { "ampersands", Many("&", 500_000) },
        { "half entities", Many("&#11111111111111", 50_000) },
        { "less-than signs", Many("<", 500_000) },
        { "open comments", Many("<!--", 200_000) },
        { "pictures", Many("<img alt=\"a\r\nb\">", 50_000) },
        { "open marks around paragraphs", Many("<b><i><a href=x>y", 100) + Many("<p>x", 10_000) },
        { "items in deep lists", Many("<ul><li>", 200) + Many("<li>x", 10_000) },
        { "an unending script", "<script>" + Many("<!--", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_and_markdown_are_read_soon(string what, string text)
    {
        EndsSoon(what, new PlainTextReader(), text);
        EndsSoon(what, new MarkdownReader(), text);
        EndsSoon(what, new MarkdownReader(isMdx: true), text);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_are_read_soon(string what, string html) => EndsSoon(what, new HtmlReader(), html);

    [Fact]
    public void Ten_thousand_nested_tags_are_refused() =>
        Assert.Contains("512 elements", Assert.Throws<UnreadableDocumentException>(() => Reading.Read(new HtmlReader(), Many("<div>", 10_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void More_paragraphs_than_a_book_has_are_refused() =>
        Assert.Contains("paragraphs", Assert.Throws<UnreadableDocumentException>(() => Reading.Read(new HtmlReader(), Many("<p>x", 500_001))).Message, StringComparison.Ordinal);

    private static void EndsSoon(string what, IDocumentReader reader, string text)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Document document = Reading.Read(reader, text);
            Assert.All(document.Blocks, b => Assert.True(b.Span.End <= document.Text.Length));
        }
        catch (UnreadableDocumentException e)
        {
            Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
        }

        Assert.True(watch.Elapsed < Soon, $"{what}: {watch.Elapsed}");
    }
}
