using System.IO.Compression;
using System.Text;
using Compare.Core.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Docx;

namespace Compare.Tests.Formats.Reading;

public sealed class DocxReaderTests
{
    private const string Namespaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string Styles = $"<w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='de-DE'/></w:rPr></w:rPrDefault></w:docDefaults>" +
        "<w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>" +
        "<w:style w:type='paragraph' w:styleId='Eigene'><w:name w:val='Eigene'/><w:basedOn w:val='berschrift1'/></w:style>" +
        "<w:style w:type='paragraph' w:styleId='Ring'><w:name w:val='Ring'/><w:basedOn w:val='Ring'/></w:style>" +
        "<w:style w:type='paragraph' w:styleId='Zitat'><w:name w:val='Quote'/></w:style></w:styles>";

    /// <summary>A Word document with this body.</summary>
    internal static MemoryStream Package(string body, string? notes = null, Action<ZipArchive>? more = null)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>" +
                $"<Override PartName='/word/document.xml' ContentType='{Word}document.main+xml'/><Override PartName='/word/styles.xml' ContentType='{Word}styles+xml'/><Override PartName='/word/footnotes.xml' ContentType='{Word}footnotes+xml'/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='{Office}/officeDocument' Target='word/document.xml'/></Relationships>");
            Add(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='s' Type='{Office}/styles' Target='styles.xml'/><Relationship Id='f' Type='{Office}/footnotes' Target='footnotes.xml'/><Relationship Id='h' Type='{Office}/hyperlink' Target='https://example.org/a' TargetMode='External'/></Relationships>");
            Add(zip, "word/styles.xml", Styles);
            Add(zip, "word/footnotes.xml", notes ?? $"<w:footnotes {Namespaces}/>");
            Add(zip, "word/document.xml", body.StartsWith("<!", StringComparison.Ordinal) ? body : $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            more?.Invoke(zip);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    private static Document Read(string body, string? notes = null) => new DocxReader().Read(Package(body, notes), new ReadingOptions());

    private static string P(string words, string style = "") => $"<w:p>{(style.Length > 0 ? $"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>" : string.Empty)}<w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>";

    public static TheoryData<string, string> Bodies => new()
    {
        { P("Titel", "berschrift1") + P("Absatz.") + P("Unter", "Eigene") + P("Kreis", "Ring") + P("Zitat", "Zitat"), "Heading1: Titel\nParagraph: Absatz.\nHeading1: Unter\nParagraph: Kreis\nQuotation1: Zitat" },
        { "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>пункт</w:t></w:r></w:p>", "ListItem2: пункт" },
        { $"<w:tbl><w:tr><w:tc>{P("選挙")}</w:tc><w:tc>{P("夜")}</w:tc></w:tr></w:tbl>{P("nach")}", "TableCell: 選挙\nTableCell: 夜\nParagraph: nach" },
        { "<w:p><w:ins><w:r><w:t>neu</w:t></w:r></w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:r><w:t> Text</w:t><w:br/><w:t>weiter</w:t></w:r></w:p>", "Paragraph: neu Text weiter" },
        { $"<w:p><w:r><w:t>um</w:t></w:r><mc:AlternateContent><mc:Choice Requires='x'><w:r><w:txbxContent>{P("Kasten")}</w:txbxContent></w:r></mc:Choice><mc:Fallback>{P("Kasten")}</mc:Fallback></mc:AlternateContent><w:r><w:t>her</w:t></w:r></w:p>", "Paragraph: umher\nParagraph: Kasten" },
        { "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>nicht</w:t></w:r><w:r><w:t>da</w:t></w:r></w:p><w:p/>", "Paragraph: da" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Blocks_hold_the_words_of_paragraphs(string body, string blocks)
    {
        Document document = Read(body);
        Assert.Equal(blocks, Reading.Blocks(document));
        Reading.HoldsTogether(document);
    }

    [Fact]
    public void Cells_know_their_places()
    {
        string table = $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{P("選挙")}</w:tc><w:tc>{P("夜")}</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>{P("1")}</w:tc><w:tc>{P("2")}</w:tc></w:tr></w:tbl>";
        Document document = Read(table + P("nach") + table);
        Assert.Equal(
            "0/0/0 0/0/2 0/1/1 0/1/2 - 1/0/0 1/0/2 1/1/1 1/1/2",
            string.Join(' ', document.Blocks.Select(b => b.Place is { } p ? $"{p.Table}/{p.Row}/{p.Column}" : "-")));
    }

    [Fact]
    public void Runs_links_and_notes_are_marks()
    {
        Document document = Read(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>fe</w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t xml:space='preserve'>tt </w:t></w:r><w:hyperlink r:id='h'><w:r><w:t>Verweis</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
            $"<w:footnotes {Namespaces}><w:footnote w:type='separator' w:id='0'>{P("---")}</w:footnote><w:footnote w:id='2'>{P("Anmerkung")}</w:footnote></w:footnotes>");
        Assert.Equal("Strong: fett\nEmphasis: tt\nLink: Verweis -> https://example.org/a\nFootnote:  -> 2", Reading.Marks(document));
        Assert.Equal("Paragraph: fett Verweis\nParagraph: Anmerkung", Reading.Blocks(document));
        Assert.Equal("de-DE", document.DeclaredLanguage);
        Reading.HoldsTogether(document);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>offen", "damaged")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>", "damaged")]
    public void Damage_and_document_types_are_refused(string body, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableDocumentException>(() => Read(body)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1 }, "password")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 9, 9, 9 }, "damaged")]
    [InlineData(new byte[] { (byte)'t', (byte)'e', (byte)'x', (byte)'t' }, "no Word document")]
    [InlineData(new byte[0], "no Word document")]
    public void Files_that_are_none_are_refused(byte[] bytes, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableDocumentException>(() => new DocxReader().Read(new MemoryStream(bytes), new ReadingOptions())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        string burst = P(new string('a', 20_000_000));
        Assert.Contains("trap", Assert.Throws<UnreadableDocumentException>(() => Read(burst)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_nested_elements_are_refused()
    {
        string nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + P("tief") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000));
        Assert.Contains("nests", Assert.Throws<UnreadableDocumentException>(() => Read(nested)).Message, StringComparison.Ordinal);
    }
}
