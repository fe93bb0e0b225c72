using System.Globalization;
using System.Text;
using System.Xml;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Docx;

/// <summary>A paragraph while it is read. Offsets count from its first character.</summary>
/// <param name="isCell">Whether it lies in a table.</param>
/// <param name="place">Where its cell stands there, or null.</param>
internal sealed class DocxParagraph(bool isCell, TablePlace? place = null)
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<MarkKind, (int Start, string? Target)> open = [];

    /// <summary>The marks that have ended.</summary>
    public List<Mark> Marks { get; } = [];

    /// <summary>Where its text came from, in order.</summary>
    public List<DocxPiece> Pieces { get; } = [];

    /// <summary>The paragraphs of text boxes that are anchored in it, in order.</summary>
    public List<DocxParagraph> Boxes { get; } = [];

    /// <summary>What its style and its own properties make of it.</summary>
    public DocxStyle Style { get; private set; } = DocxStyle.Plain;

    /// <summary>The text so far.</summary>
    public string Text => text.ToString();

    /// <summary>The length of the text so far.</summary>
    public int Length => text.Length;

    /// <summary>Takes text of a run, and the place of the element that holds it.</summary>
    public void Append(string added, RunFormat format, int line, int column)
    {
        if (added.Length > 0)
        {
            Pieces.Add(new DocxPiece(line, column, text.Length, added.Length));
            Switch(MarkKind.Strong, format.IsStrong, null);
            Switch(MarkKind.Emphasis, format.IsEmphasised, null);
            text.Append(added);
        }
    }

    /// <summary>A mark begins or ends here; nothing changes where it is so already.</summary>
    public void Switch(MarkKind kind, bool isOn, string? target)
    {
        if (!isOn && open.Remove(kind, out (int Start, string? Target) mark) && PlainText.TextLine.Trim(Text, mark.Start, text.Length) is { IsEmpty: false } span)
        {
            Marks.Add(new Mark(kind, span, mark.Target));
        }
        else if (isOn)
        {
            open.TryAdd(kind, (text.Length, target));
        }
    }

    /// <summary>All marks end.</summary>
    public void End()
    {
        foreach (MarkKind kind in open.Keys.Order().ToList())
        {
            Switch(kind, isOn: false, null);
        }
    }

    /// <summary>A reference to a note.</summary>
    public void AddNote(string? id) => Marks.Add(new Mark(MarkKind.Footnote, TextSpan.At(text.Length, 0), id));

    /// <summary>Reads the element <c>w:pPr</c> that the reader is at; afterwards it is at its end.</summary>
    public void ReadProperties(XmlReader reader, DocxStyles styles)
    {
        int level = -1, outline = -1;
        bool? isItem = null;
        using XmlReader properties = reader.ReadSubtree();
        while (properties.Read())
        {
            switch (properties.NodeType == XmlNodeType.Element ? properties.LocalName : string.Empty)
            {
                case "pStyle":
                    Style = styles.Of(WordXml.Value(properties));
                    break;
                case "ilvl":
                    level = Number(properties);
                    break;
                case "numId":
                    isItem = Number(properties) > 0;
                    break;
                case "outlineLvl":
                    outline = Number(properties);
                    break;
                case "rPr":
                case "pPrChange":
                    properties.Skip();
                    break;
            }
        }

        if (Style.Kind != BlockKind.Heading)
        {
            Style = outline is >= 0 and < 9 ? new DocxStyle(BlockKind.Heading, outline + 1)
                : isItem == true ? new DocxStyle(BlockKind.ListItem, Math.Max(level, 0) + 1)
                : isItem == false && Style.Kind == BlockKind.ListItem ? DocxStyle.Plain
                : Style;
        }
    }

    /// <summary>The block that it becomes at <paramref name="start"/> of the document's text, or null where it holds no words.</summary>
    public Block? ToBlock(int start)
    {
        TextSpan span = PlainText.TextLine.Trim(Text, 0, text.Length);
        DocxStyle style = isCell && Style.Kind is BlockKind.Paragraph or BlockKind.ListItem ? new DocxStyle(BlockKind.TableCell, 0) : Style;
        return span.IsEmpty ? null : new Block(style.Kind, TextSpan.At(start + span.Start, span.Length), style.Level) { Place = style.Kind == BlockKind.TableCell ? place : null };
    }

    private static int Number(XmlReader reader) =>
        int.TryParse(WordXml.Value(reader), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Min(number, 1000) : -1;
}
