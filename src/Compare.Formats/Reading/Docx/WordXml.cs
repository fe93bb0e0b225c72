using System.Xml;

namespace Compare.Formats.Reading.Docx;

/// <summary>How the parts of a Word document are read: without document type, entities or anything outside the part.</summary>
internal static class WordXml
{
    /// <summary>A reader over one part.</summary>
    /// <param name="part">The part's XML.</param>
    /// <param name="mostCharacters">The limit of its length.</param>
    public static XmlReader Open(Stream part, long mostCharacters) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = mostCharacters,
        CloseInput = true,
    });

    /// <summary>The attribute <c>w:val</c> of the element that the reader is at, or null.</summary>
    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    /// <summary>An attribute of the element's own namespace (WordprocessingML, transitional or strict), or null.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>Whether a switch such as <c>w:b</c> is on: it is unless it says otherwise.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off" or "none");
}
