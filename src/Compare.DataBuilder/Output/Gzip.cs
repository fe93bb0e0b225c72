using System.IO.Compression;

namespace Compare.DataBuilder.Output;

/// <summary>Compresses so that the same content gives the same bytes wherever the builder runs.</summary>
internal static class Gzip
{
    public static byte[] Compress(byte[] content)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        byte[] bytes = target.ToArray();

        // RFC 1952: bytes 4 to 7 are a time, byte 9 is the operating system; 255 is "unknown".
        bytes.AsSpan(4, 4).Clear();
        bytes[9] = 255;
        return bytes;
    }
}
