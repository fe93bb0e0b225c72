using Compare.Core.Text;

namespace Compare.Formats.Reading;

/// <summary>Reads one format. Stateless.</summary>
public interface IDocumentReader
{
    /// <summary>Reads a document from the bytes of a file.</summary>
    /// <param name="content">The whole file, read to its end; not disposed of.</param>
    /// <param name="options">Limits and how to take the text.</param>
    /// <exception cref="UnreadableDocumentException">The content is not of this format, or goes beyond a limit; the message says what to do.</exception>
    Document Read(Stream content, ReadingOptions options);
}
