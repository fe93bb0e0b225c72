using System.Text;
using Compare.Core.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Compare.Formats.Reading.Docx;

/// <summary>
/// Reads Word documents (Office Open XML, ECMA-376, transitional and strict): paragraphs, headings by style, lists, table cells, text boxes,
/// footnotes and endnotes. Tracked insertions are read, deletions are not. Offsets count in the extracted text, one line a paragraph.
/// </summary>
public sealed class DocxReader : IDocumentReader
{
    /// <inheritdoc/>
    public Document Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        using WordprocessingDocument package = DocxPackage.Open(content, options);
        try
        {
            return Read(package, options);
        }
        catch (Exception e) when (DocxPackage.IsDamage(e))
        {
            throw DocxPackage.Damaged(e);
        }
    }

    private static Document Read(WordprocessingDocument package, ReadingOptions options)
    {
        MainDocumentPart main = package.MainDocumentPart ?? throw new UnreadableDocumentException("The file is an office document without text, not a Word document; save its text as .docx.");
        long most = 4L * options.MostCharacters;
        var styles = new DocxStyles();
        if (main.StyleDefinitionsPart is { } defined)
        {
            using System.Xml.XmlReader reader = WordXml.Open(defined.GetStream(FileMode.Open, FileAccess.Read), most);
            styles = DocxStyles.Read(reader);
        }

        var languages = new DocxLanguages();
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var marks = new List<Mark>();
        var tables = new DocxTables();
        foreach (OpenXmlPart part in new OpenXmlPart?[] { main, main.FootnotesPart, main.EndnotesPart }.OfType<OpenXmlPart>())
        {
            foreach (DocxParagraph paragraph in new DocxStory(styles, languages, tables, options.MostDepth).Read(part, most))
            {
                Add(paragraph, text, blocks, marks);
            }
        }

        return text.Length <= options.MostCharacters
            ? Assemble(text.ToString(), blocks, marks, languages.Declared(styles.Language))
            : throw new UnreadableDocumentException($"The text has more than {options.MostCharacters} characters, more than one article can have; compare its parts instead.");
    }

    private static void Add(DocxParagraph paragraph, StringBuilder text, List<Block> blocks, List<Mark> marks)
    {
        if (paragraph.ToBlock(text.Length) is { } block)
        {
            blocks.Add(block);
        }

        marks.AddRange(paragraph.Marks.Select(m => m with { Span = TextSpan.At(text.Length + m.Span.Start, m.Span.Length) }));
        text.Append(paragraph.Text).Append('\n');
    }

    private static Document Assemble(string text, List<Block> blocks, List<Mark> marks, string? language) => new()
    {
        Text = text,
        Blocks = blocks,
        Marks = [.. marks.OrderBy(m => m.Span)],
        Map = new PlainSourceMap(text),
        DeclaredLanguage = language,
    };
}
