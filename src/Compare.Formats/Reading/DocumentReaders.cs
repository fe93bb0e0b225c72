using System.Text;
using Compare.Formats.Reading.Docx;
using Compare.Formats.Reading.Html;
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
        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".txt" or ".text" => new PlainTextReader(),
            ".md" or ".markdown" or ".mdown" or ".mkd" or ".rmd" or ".qmd" => new MarkdownReader(),
            ".mdx" => new MarkdownReader(isMdx: true),
            ".html" or ".htm" or ".xhtml" or ".shtml" => new HtmlReader(),
            ".docx" or ".docm" or ".dotx" => new DocxReader(),
            ".doc" or ".odt" or ".rtf" or ".pdf" or ".epub" or ".pages" =>
                throw new UnreadableDocumentException("Files of this format are not read; save the article as .docx, .html, .md or .txt."),
            ".tsv" or ".tmx" or ".xlf" or ".xliff" or ".po" or ".pot" =>
                throw new UnreadableDocumentException("The file holds text that is aligned already, not one version; give it with --aligned."),
            _ when head.StartsWith("PK\u0003\u0004"u8) => new DocxReader(),
            _ => LooksLikeHtml(head) ? new HtmlReader() : new PlainTextReader(),
        };
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> head)
    {
        // NUL bytes left out, UTF-16 reads like ASCII here.
        string start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, HeadLength)]).Replace("\0", string.Empty, StringComparison.Ordinal);
        start = start.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n');
        bool isXml = start.StartsWith("<?xml", StringComparison.Ordinal) || start.StartsWith("<!--", StringComparison.Ordinal);
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ||
            (isXml && start.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}
