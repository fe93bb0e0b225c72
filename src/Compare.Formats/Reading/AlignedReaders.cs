using System.Text;
using Compare.Formats.Reading.Bilingual;

namespace Compare.Formats.Reading;

/// <summary>Chooses the reader of a file of aligned text.</summary>
public static class AlignedReaders
{
    /// <summary>How many bytes of a file's beginning <see cref="For"/> likes to see; fewer will do where the file is shorter.</summary>
    public const int HeadLength = 1024;

    /// <summary>The reader for a file, by its name's extension, else by its first bytes; what is not recognised is taken for a table.</summary>
    /// <param name="fileName">The file's name or path; <c>-</c> or empty for standard input. Nothing is opened.</param>
    /// <param name="head">The first bytes of the file.</param>
    public static IAlignedReader For(string fileName, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".tmx" => new TmxReader(),
            ".xlf" or ".xliff" or ".sdlxliff" or ".mqxliff" => new XliffReader(),
            ".po" or ".pot" => new PoReader(),
            ".tsv" or ".txt" or ".tab" => new AlignedTableReader(),
            _ => ByContent(Encoding.Latin1.GetString(head[..Math.Min(head.Length, HeadLength)]).Replace("\0", string.Empty, StringComparison.Ordinal)),
        };
    }

    private static IAlignedReader ByContent(string head) =>
        head.Contains("<tmx", StringComparison.Ordinal) ? new TmxReader()
        : head.Contains("<xliff", StringComparison.Ordinal) ? new XliffReader()
        : head.Contains("\nmsgid ", StringComparison.Ordinal) || head.StartsWith("msgid ", StringComparison.Ordinal) ? new PoReader()
        : new AlignedTableReader();
}
