using System.Text;

namespace Compare.Formats.Reading.Encodings;

/// <summary>Recognises UTF-16 that has no byte order mark: line breaks, spaces and digits leave a NUL in every second byte, always on the same side.</summary>
internal static class Utf16Detector
{
    /// <summary>The strict encoding, little or big endian, or null where the bytes are something else.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 8192)];
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        int most = Math.Max(even, odd);
        bool oneSided = most >= 2 && Math.Min(even, odd) == 0;
        return oneSided ? EncodingNames.Find(odd > even ? "utf-16" : "utf-16BE") : null;
    }
}
