namespace Compare.Formats.Reading;

/// <summary>Limits that protect from hostile files, and how text is taken.</summary>
public sealed record ReadingOptions
{
    /// <summary>Largest file in bytes; 64 MiB unless told otherwise.</summary>
    public long MostBytes { get; init; } = 64L << 20;

    /// <summary>Deepest nesting of elements; deeper ones are refused.</summary>
    public int MostDepth { get; init; } = 512;

    /// <summary>Most characters of text that may come out of a compressed or marked-up file.</summary>
    public int MostCharacters { get; init; } = 64 << 20;

    /// <summary>Whether each line of a text file is one block (and so one segment), blank lines too. A line ends with LF or CRLF; a final line break adds no line.</summary>
    public bool LinesAreBlocks { get; init; }

    /// <summary>An encoding declared from outside (an IANA name), or null: then by byte order mark, declaration inside the file, validity as UTF-8, detection.</summary>
    public string? Encoding { get; init; }
}
