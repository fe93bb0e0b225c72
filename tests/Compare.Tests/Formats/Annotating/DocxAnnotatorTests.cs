using System.IO.Compression;
using System.Xml.Linq;
using Compare.Core.Text;
using Compare.Formats.Annotating.Docx;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Docx;
using Compare.Tests.Formats.Reading;

namespace Compare.Tests.Formats.Annotating;

/// <summary>Comments stand at the words that they are about, and the document says what it said before.</summary>
public sealed class DocxAnnotatorTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("<w:p><w:r><w:t>There were 12 ships.</w:t></w:r></w:p>", "12")]
    [InlineData("<w:p><w:r><w:t>There were 1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>2 ships.</w:t></w:r></w:p>", "12")]
    [InlineData("<w:p><w:r><w:t>There</w:t><w:tab/><w:t xml:space='preserve'> were 12</w:t></w:r></w:p>", "12")]
    [InlineData("<w:p><w:r><w:t>12</w:t></w:r><w:ins><w:r><w:t xml:space='preserve'> ships</w:t></w:r></w:ins></w:p>", "12 ships")]
    [InlineData("<w:p><w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:r><w:t>12</w:t></w:r></w:p>", "12")]
    [InlineData("<w:p><w:hyperlink w:anchor='x'><w:r><w:t>see 12 here</w:t></w:r></w:hyperlink></w:p>", "12")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>選挙</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2万人</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "2万")]
    [InlineData("<w:p><w:r><w:t>أول</w:t></w:r></w:p><w:p><w:r><w:t>كان هناك ١٢ سفينة</w:t></w:r></w:p>", "١٢")]
    public void A_comment_stands_around_its_words(string body, string words)
    {
        byte[] before = DocxReaderTests.Package(body).ToArray();
        string text = Read(before).Text;
        int at = text.IndexOf(words, StringComparison.Ordinal);
        byte[] after = Annotated(before, new DocxNote(TextSpan.At(at, words.Length), "a comment"));
        Assert.Equal(text, Read(after).Text);
        Assert.Equal(words, Commented(after, 0));
        Assert.Equal("a comment", Assert.Single(Part(after, "word/comments.xml").Root!.Elements()).Value);
    }

    [Fact]
    public void Many_comments_may_touch_and_overlap()
    {
        byte[] before = DocxReaderTests.Package("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>one two three four</w:t></w:r></w:p>").ToArray();
        (int Start, int End)[] spans = [(0, 3), (4, 7), (0, 18), (7, 8), (4, 13), (17, 18)];
        byte[] after = Annotated(before, [.. spans.Select((s, i) => new DocxNote(new TextSpan(s.Start, s.End), $"comment {i}"))]);
        Assert.Equal(["one", "two", "one two three four", " ", "two three", "r"], spans.Select((_, i) => Commented(after, i)));
        Assert.Equal(Read(before).Text, Read(after).Text);
        Assert.All(Part(after, "word/document.xml").Descendants(Word + "t"), t => Assert.NotNull(t.Parent!.Element(Word + "rPr")?.Element(Word + "i")));
    }

    [Fact]
    public void Comments_that_are_there_stay_and_new_ones_follow()
    {
        byte[] first = Annotated(DocxReaderTests.Package("<w:p><w:r><w:t>There were 12 ships.</w:t></w:r></w:p>").ToArray(), new DocxNote(new TextSpan(11, 13), "first"));
        byte[] second = Annotated(first, new DocxNote(new TextSpan(14, 19), "second"));
        Assert.Equal(["first", "second"], Part(second, "word/comments.xml").Root!.Elements().Select(c => c.Value));
        Assert.Equal(("12", "ships"), (Commented(second, 0), Commented(second, 1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5000, 5001)]
    [InlineData(100, 100)]
    public void What_has_no_words_is_told_at_the_start(int start, int end)
    {
        byte[] after = Annotated(DocxReaderTests.Package("<w:p><w:r><w:t>First words</w:t></w:r></w:p><w:p><w:r><w:t>more</w:t></w:r></w:p>").ToArray(), new DocxNote(new TextSpan(start, end), "lost"));
        Assert.Equal("First words", Commented(after, 0));
    }

    [Theory]
    [InlineData("<script>alert(1)</script> ]]> &amp;")]
    [InlineData("NUL \0 BEL \a \u001b[31m half \ud83d \ufffe")]
    [InlineData("\u202egnp.exe\u202c")]
    public void A_comment_is_text_whatever_it_holds(string text)
    {
        byte[] after = Annotated(DocxReaderTests.Package("<w:p><w:r><w:t>words</w:t></w:r></w:p>").ToArray(), new DocxNote(new TextSpan(0, 5), text));
        string written = Assert.Single(Part(after, "word/comments.xml").Root!.Elements()).Value;
        Assert.DoesNotContain(written, c => char.IsControl(c) || c is '\u202e' || char.IsSurrogate(c));
    }

    [Fact]
    public void Bytes_that_are_no_document_are_refused() =>
        Assert.Throws<UnreadableDocumentException>(() => DocxAnnotator.Annotate([1, 2, 3], [], new ReadingOptions()));

    private static byte[] Annotated(byte[] document, params DocxNote[] notes)
    {
        using MemoryStream stream = DocxAnnotator.Annotate(document, notes, new ReadingOptions());
        return stream.ToArray();
    }

    private static Document Read(byte[] document)
    {
        using var stream = new MemoryStream(document);
        return new DocxReader().Read(stream, new ReadingOptions());
    }

    private static XDocument Part(byte[] document, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using Stream stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    // The words between the two ends of a comment; each has one beginning, one end and one reference, in this order.
    private static string Commented(byte[] document, int id)
    {
        string number = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        XElement[] all = [.. Part(document, "word/document.xml").Descendants()];
        int start = Array.FindIndex(all, e => e.Name == Word + "commentRangeStart" && (string?)e.Attribute(Word + "id") == number);
        int end = Array.FindIndex(all, e => e.Name == Word + "commentRangeEnd" && (string?)e.Attribute(Word + "id") == number);
        int reference = Array.FindIndex(all, e => e.Name == Word + "commentReference" && (string?)e.Attribute(Word + "id") == number);
        Assert.True(start >= 0 && start < end && end < reference);
        return string.Concat(all[start..end].Where(e => e.Name == Word + "t").Select(e => e.Value));
    }
}
