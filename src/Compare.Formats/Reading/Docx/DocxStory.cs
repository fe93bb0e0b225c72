using System.Xml;
using Compare.Core.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Compare.Formats.Reading.Docx;

/// <summary>Reads one stream of text of a Word document: its body, its footnotes, its endnotes. Insertions count, deletions do not.</summary>
/// <param name="styles">The document's styles.</param>
/// <param name="languages">Counts the text of each language.</param>
/// <param name="tables">Places the cells of the document's tables.</param>
/// <param name="mostDepth">How deep elements may be nested.</param>
internal sealed class DocxStory(DocxStyles styles, DocxLanguages languages, DocxTables tables, int mostDepth)
{
    private readonly List<DocxParagraph> finished = [];
    private readonly Stack<DocxParagraph> open = new();
    private readonly Stack<RunFormat> outerRuns = new();
    private RunFormat run = RunFormat.Plain;
    private int cells;

    /// <summary>The paragraphs in reading order; text boxes follow the paragraph that they are anchored in.</summary>
    public IReadOnlyList<DocxParagraph> Read(OpenXmlPart part, long mostCharacters)
    {
        Dictionary<string, string> addresses = part.HyperlinkRelationships.GroupBy(r => r.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Uri.OriginalString, StringComparer.Ordinal);
        using XmlReader reader = WordXml.Open(part.GetStream(FileMode.Open, FileAccess.Read), mostCharacters);
        while (!reader.EOF)
        {
            if (reader.Depth > mostDepth)
            {
                throw new UnreadableDocumentException($"The Word document nests more than {mostDepth} elements inside each other, deeper than any article; save its text in another way.");
            }

            bool isPast = reader.NodeType == XmlNodeType.Element && Start(reader, addresses);
            if (reader.NodeType == XmlNodeType.EndElement && !isPast)
            {
                End(reader.LocalName);
            }

            if (!isPast)
            {
                reader.Read();
            }
        }

        return finished;
    }

    // Whether the reader has gone past the element already.
    private bool Start(XmlReader reader, Dictionary<string, string> addresses)
    {
        switch (reader.LocalName)
        {
            case "del" or "moveFrom" or "Fallback" or "instrText" or "delText" or "sectPr" or "tblPr" or "trPr" or "sdtPr":
            case "footnote" or "endnote" when WordXml.Attribute(reader, "type") is not (null or "normal"):
                reader.Skip();
                return true;
            case "p" when IsWord(reader):
                open.Push(new DocxParagraph(cells > 0, tables.Place));
                outerRuns.Push(run);
                run = RunFormat.Plain;
                if (reader.IsEmptyElement)
                {
                    End("p");
                }

                return false;
            case "tbl" or "tr" or "tc" when !reader.IsEmptyElement && IsWord(reader):
                cells += reader.LocalName == "tc" ? 1 : 0;
                tables.Begin(reader.LocalName);
                return false;
            case "tcPr" when IsWord(reader):
                tables.ReadProperties(reader);
                return false;
            case "pPr" when open.TryPeek(out DocxParagraph? paragraph):
                paragraph.ReadProperties(reader, styles);
                return false;
            default:
                return open.TryPeek(out DocxParagraph? current) && IsWord(reader) && InParagraph(reader, current, addresses);
        }
    }

    private bool InParagraph(XmlReader reader, DocxParagraph paragraph, Dictionary<string, string> addresses)
    {
        switch (reader.LocalName)
        {
            case "r":
                run = RunFormat.Plain;
                return false;
            case "rPr":
                run = RunFormat.Read(reader);
                return false;
            case "hyperlink" when !reader.IsEmptyElement:
                string? id = reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
                paragraph.Switch(MarkKind.Link, isOn: true, id is not null && addresses.TryGetValue(id, out string? address) ? address : "#" + WordXml.Attribute(reader, "anchor"));
                return false;
            case "footnoteReference" or "endnoteReference":
                paragraph.AddNote(WordXml.Attribute(reader, "id"));
                return false;
            case "t":
                (int line, int column) = Place(reader);
                Append(paragraph, reader.ReadElementContentAsString(), line, column);
                return true;
            case "tab" or "br" or "cr" or "noBreakHyphen" or "softHyphen":
                (int signLine, int signColumn) = Place(reader);
                Append(paragraph, reader.LocalName switch { "tab" => "\t", "noBreakHyphen" => "\u2011", "softHyphen" => "\u00AD", _ => "\n" }, signLine, signColumn);
                return false;
            default:
                return false;
        }
    }

    private static (int Line, int Column) Place(XmlReader reader) => reader is IXmlLineInfo place ? (place.LineNumber, place.LinePosition) : (0, 0);

    private void Append(DocxParagraph paragraph, string text, int line, int column)
    {
        if (!run.IsHidden)
        {
            paragraph.Append(text, run, line, column);
            languages.Count(text, run);
        }
    }

    private void End(string name)
    {
        if (name is "tbl" or "tr" or "tc")
        {
            cells = Math.Max(0, cells - (name == "tc" ? 1 : 0));
            tables.End(name);
        }
        else if (name == "hyperlink" && open.TryPeek(out DocxParagraph? linking))
        {
            linking.Switch(MarkKind.Link, isOn: false, null);
        }
        else if (name == "p" && open.TryPop(out DocxParagraph? ended))
        {
            ended.End();
            run = outerRuns.Pop();
            if (open.TryPeek(out DocxParagraph? around))
            {
                around.Boxes.Add(ended);
                around.Boxes.AddRange(ended.Boxes);
            }
            else
            {
                finished.Add(ended);
                finished.AddRange(ended.Boxes);
            }
        }
    }

    // DrawingML has paragraphs, runs and texts of the same names; those of charts and shapes are not the article's.
    private static bool IsWord(XmlReader reader) => reader.NamespaceURI.EndsWith("wordprocessingml/2006/main", StringComparison.Ordinal) || reader.NamespaceURI.EndsWith("wordprocessingml/main", StringComparison.Ordinal);
}
