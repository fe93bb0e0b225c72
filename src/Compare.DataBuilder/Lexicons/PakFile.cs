using System.Buffers.Binary;
using System.Text;

namespace Compare.DataBuilder.Lexicons;

/// <summary>
/// Reads a data pack of Chromium (version 5): a head of 12 bytes (version, encoding, how many resources, how many aliases), then for each
/// resource its id (16 bits) and offset (32 bits), one entry more than there are resources, little endian; then the texts in UTF-8.
/// </summary>
internal static class PakFile
{
    private const int HeadLength = 12;
    private const int EntryLength = 6;
    private const int Version = 5;

    /// <summary>The texts by their ids.</summary>
    /// <exception cref="InvalidDataException">It is not such a pack.</exception>
    public static SortedDictionary<int, string> Read(ReadOnlySpan<byte> pack)
    {
        if (pack.Length < HeadLength || BinaryPrimitives.ReadInt32LittleEndian(pack) != Version)
        {
            throw new InvalidDataException("not a data pack of version 5");
        }

        var texts = new SortedDictionary<int, string>();
        int count = BinaryPrimitives.ReadUInt16LittleEndian(pack[8..]);
        for (int e = 0; e < count; e++)
        {
            ReadOnlySpan<byte> entry = pack[(HeadLength + (e * EntryLength))..];
            int start = BinaryPrimitives.ReadInt32LittleEndian(entry[2..]);
            int end = BinaryPrimitives.ReadInt32LittleEndian(entry[(EntryLength + 2)..]);
            texts[BinaryPrimitives.ReadUInt16LittleEndian(entry)] = Encoding.UTF8.GetString(pack[start..end]);
        }

        return texts;
    }
}
