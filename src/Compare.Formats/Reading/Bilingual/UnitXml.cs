using System.Text;
using System.Xml;
using Compare.Formats.Reading.Encodings;

namespace Compare.Formats.Reading.Bilingual;

/// <summary>
/// Reads the XML of translation units: element by element, without document type (many files name one; it is passed over, so that an entity is an
/// error and expands to nothing), without anything outside the file, to a limited depth and size.
/// </summary>
internal sealed class UnitXml : IDisposable
{
    private readonly XmlReader reader;
    private readonly int deepest;
    private readonly string format;

    /// <summary>Opens a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="format">What the format is called in a message.</param>
    public UnitXml(Stream content, ReadingOptions options, string format)
    {
        this.format = format;
        deepest = options.MostDepth;
        ArraySegment<byte> bytes = ContentBytes.ReadAll(content, options.MostBytes);
        reader = XmlReader.Create(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = options.MostCharacters,
            CloseInput = true,
        });
    }

    /// <summary>The name of the element that it stands at, without prefix; empty where it stands at none.</summary>
    public string Name => reader.NodeType == XmlNodeType.Element ? reader.LocalName : string.Empty;

    /// <summary>The line of the file, from one.</summary>
    public int Line => reader is IXmlLineInfo info ? info.LineNumber : 1;

    /// <summary>How deep the element lies, from zero.</summary>
    public int Depth => reader.Depth;

    /// <summary>Whether the element has no content.</summary>
    public bool IsEmpty => reader.IsEmptyElement;

    /// <summary>An attribute by its name without prefix, or null.</summary>
    public string? this[string name] => reader.GetAttribute(name) ?? (name == "lang" ? reader.GetAttribute("xml:lang") : null);

    /// <summary>Goes on to the next beginning of an element; false at the end of the file.</summary>
    /// <exception cref="UnreadableDocumentException">The XML is broken, or goes too deep.</exception>
    public bool NextElement()
    {
        while (Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next child of the element at a depth; false at that element's end.</summary>
    public bool NextIn(int depth)
    {
        while (Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over the element that it stands at, with everything in it.</summary>
    public void Skip()
    {
        int depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (Read() && reader.Depth > depth)
            {
            }
        }
    }

    /// <summary>The words of the element that it stands at: those of elements that mark words, not those of elements that hold codes. White space is single.</summary>
    /// <param name="codes">The elements whose content is no language.</param>
    public string Words(ISet<string> codes)
    {
        var words = new StringBuilder();
        int depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        while (Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                words.Append(Inline());
                if (codes.Contains(reader.LocalName))
                {
                    Skip();
                }
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                words.Append(reader.Value);
            }
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    // What an element stands for: a line break parts words, a code point of XLIFF 2 is a character that XML cannot hold.
    private string Inline() =>
        this["ctype"] == "lb" || this["type"] == "lb" || this["subType"] == "xlf:lb" ? " " : reader.LocalName == "cp" ? "\uFFFD" : string.Empty;

    private bool Read()
    {
        try
        {
            return reader.Read() && (reader.Depth <= deepest
                ? true
                : throw new UnreadableDocumentException($"The {format} file nests elements deeper than {deepest} levels; export it again from the tool that made it."));
        }
        catch (XmlException broken)
        {
            throw new UnreadableDocumentException($"The {format} file is broken on line {broken.LineNumber}: {broken.Message.TrimEnd('.')}; mend it, or export it again.", broken);
        }
    }
}
