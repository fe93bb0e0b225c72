namespace Compare.Formats.Reading;

/// <summary>Reads one format of text that came aligned. Stateless.</summary>
public interface IAlignedReader
{
    /// <summary>Reads the rows and their versions.</summary>
    /// <param name="content">The whole file, read to its end; not disposed of.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="UnreadableDocumentException">The content is not of this format, holds fewer than two versions, or goes beyond a limit; the message says what to do.</exception>
    AlignedTable Read(Stream content, ReadingOptions options);
}
