namespace Compare.Formats.Reading;

/// <summary>Names the common file formats that are no text, by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ("{\\rtf"u8.ToArray(), "in Rich Text Format"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old or protected office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B, 0x08], "compressed with gzip"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("SQLite format 3"u8.ToArray(), "a database"),
    ];

    /// <summary>The format with its article, as in "The file is ...", or null where the first bytes are of none that is known.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        foreach ((byte[] bytes, string name) in Known)
        {
            if (head.StartsWith(bytes))
            {
                return name;
            }
        }

        return null;
    }
}
