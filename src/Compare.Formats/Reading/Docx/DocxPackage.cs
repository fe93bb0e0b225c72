using System.IO.Compression;
using System.Xml;
using Compare.Formats.Reading.Encodings;
using DocumentFormat.OpenXml.Packaging;

namespace Compare.Formats.Reading.Docx;

/// <summary>Opens a Word document after making sure that it is one, and that it is no trap: its parts are counted before anything reads them.</summary>
internal static class DocxPackage
{
    private const int MostParts = 10_000;

    // Text packs to about a tenth; a part beyond this ratio and size was made to burst.
    private const int HighestRatio = 100;
    private const long UnsuspectedSize = 4L << 20;

    /// <summary>The document, opened for reading.</summary>
    /// <exception cref="UnreadableDocumentException">The file is no Word document, is protected or damaged, or goes beyond a limit.</exception>
    public static WordprocessingDocument Open(Stream content, ReadingOptions options)
    {
        ArraySegment<byte> bytes = ContentBytes.ReadAll(content, options.MostBytes);
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new UnreadableDocumentException("The document is protected by a password, or of the old .doc format; save it as .docx without a password.");
        }

        if (bytes is not [(byte)'P', (byte)'K', 3, 4, ..])
        {
            throw new UnreadableDocumentException("The file is no Word document, whatever its name says; save it as .docx, or give it the extension of what it is.");
        }

        try
        {
            Inspect(bytes, options);
            var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
            return WordprocessingDocument.Open(stream, isEditable: false);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Damaged(e);
        }
    }

    /// <summary>Whether an exception of the packaging or XML libraries means that the file is damaged.</summary>
    public static bool IsDamage(Exception e) =>
        e is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or FormatException or UriFormatException or ArgumentException or InvalidOperationException or IOException;

    /// <summary>The sentence for a damaged file.</summary>
    public static UnreadableDocumentException Damaged(Exception inner) => new("The Word document is damaged; open it in a word processor and save it again.", inner);

    private static void Inspect(ArraySegment<byte> bytes, ReadingOptions options)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
        {
            throw new UnreadableDocumentException($"The Word document has more than {MostParts} parts, more than any article; save its text in another way.");
        }

        long total = 0;
        byte[] buffer = new byte[81920];
        foreach (ZipArchiveEntry entry in archive.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || e.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            // What the archive says of its sizes may be a lie, so they are measured.
            using Stream part = entry.Open();
            long size = 0;
            for (int read; (read = part.Read(buffer, 0, buffer.Length)) > 0;)
            {
                size += read;
                total += read;
                if (total > 4L * options.MostCharacters || (size > UnsuspectedSize && size > HighestRatio * Math.Max(1, entry.CompressedLength)))
                {
                    throw new UnreadableDocumentException("The Word document unpacks to far more than an article; it looks like a trap and was not read.");
                }
            }
        }
    }
}
