namespace Compare.Formats.Reading.Encodings;

/// <summary>Takes the bytes of a file into memory, but never more than the limit.</summary>
internal static class ContentBytes
{
    /// <summary>All bytes from the stream's position to its end.</summary>
    /// <param name="content">The file; where its length is known, a file that is too large is refused before anything is read.</param>
    /// <param name="most">The largest number of bytes.</param>
    /// <exception cref="UnreadableDocumentException">There are more.</exception>
    public static ArraySegment<byte> ReadAll(Stream content, long most)
    {
        long known = content.CanSeek ? content.Length - content.Position : 0;
        if (known > most)
        {
            throw TooLarge(most);
        }

        using var bytes = new MemoryStream((int)Math.Min(known + 1, Array.MaxLength));
        byte[] chunk = new byte[81920];
        for (int read; (read = content.Read(chunk, 0, chunk.Length)) > 0;)
        {
            if (bytes.Length + read > most)
            {
                throw TooLarge(most);
            }

            bytes.Write(chunk, 0, read);
        }

        return bytes.TryGetBuffer(out ArraySegment<byte> buffer) ? buffer : default;
    }

    private static UnreadableDocumentException TooLarge(long most) => new(most >= 1 << 20
        ? $"The file is larger than {most >> 20} MiB, more than one article can be; compare its parts instead."
        : $"The file is larger than {most} bytes, more than one article can be; compare its parts instead.");
}
