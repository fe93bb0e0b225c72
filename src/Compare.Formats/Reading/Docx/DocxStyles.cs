using System.Globalization;
using System.Xml;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Docx;

/// <summary>The paragraph styles of a document, and the language that its defaults state.</summary>
internal sealed class DocxStyles
{
    // A style based on a style based on a style; the chain may also be a ring.
    private const int LongestChain = 16;

    private readonly Dictionary<string, (DocxStyle? Own, string? Base)> styles = new(StringComparer.Ordinal);

    /// <summary>The language of the document's defaults, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>Reads the part that defines the styles.</summary>
    public static DocxStyles Read(XmlReader reader)
    {
        var read = new DocxStyles();
        string? id = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                read.Take(reader, ref id);
            }
        }

        return read;
    }

    /// <summary>What the style of that id makes of a paragraph.</summary>
    public DocxStyle Of(string? id)
    {
        for (int i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out (DocxStyle? Own, string? Base) style); i++)
        {
            if (style.Own is { } own)
            {
                return own;
            }

            id = style.Base;
        }

        return DocxStyle.Plain;
    }

    private void Take(XmlReader reader, ref string? id)
    {
        switch (reader.LocalName)
        {
            case "style":
                id = WordXml.Attribute(reader, "styleId");
                if (id is not null)
                {
                    styles[id] = (null, null);
                }

                break;
            case "name" when id is not null:
                styles[id] = (DocxStyle.Named(WordXml.Value(reader) ?? string.Empty), styles[id].Base);
                break;
            case "basedOn" when id is not null:
                styles[id] = (styles[id].Own, WordXml.Value(reader));
                break;
            case "outlineLvl" when id is not null && int.TryParse(WordXml.Value(reader), NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level < 9:
                styles[id] = (styles[id].Own ?? new DocxStyle(BlockKind.Heading, level + 1), styles[id].Base);
                break;
            case "numId" when id is not null:
                styles[id] = (styles[id].Own ?? new DocxStyle(BlockKind.ListItem, 1), styles[id].Base);
                break;
            case "lang" when id is null:
                Language ??= WordXml.Value(reader);
                break;
        }
    }
}
