using Compare.Formats.Reading.Markdown;
using Compare.Formats.Reading.PlainText;

namespace Compare.Formats.Reading;

/// <summary>Chooses the reader of a file.</summary>
public static class DocumentReaders
{
    /// <summary>How many bytes of a file's beginning <see cref="For"/> likes to see; fewer will do where the file is shorter.</summary>
    public const int HeadLength = 1024;

    /// <summary>The reader for a file, by its name's extension, else by its first bytes; what is not recognised is taken for plain text.</summary>
    /// <param name="fileName">The file's name or path; <c>-</c> or empty for standard input. Nothing is opened.</param>
    /// <param name="head">The first bytes of the file.</param>
    /// <exception cref="UnreadableDocumentException">The file is of a format that holds no readable article; the message says what to do.</exception>
    public static IDocumentReader For(string fileName, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        switch (Path.GetExtension(fileName).ToLowerInvariant())
        {
            case ".md" or ".markdown" or ".mdown" or ".mkd" or ".rmd" or ".qmd":
                return new MarkdownReader();
            case ".mdx":
                return new MarkdownReader(isMdx: true);
            case ".tsv" or ".tmx" or ".xlf" or ".xliff" or ".po" or ".pot":
                throw new UnreadableDocumentException("The file holds text that is aligned already, not one version; give it with --aligned.");
            default:
                return new PlainTextReader();
        }
    }
}
