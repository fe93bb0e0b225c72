namespace Compare.Formats.Reading.Encodings;

/// <summary>What bytes look like when they are taken for UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of two bytes or more.</param>
/// <param name="Wrong">Places where a sequence is not well formed.</param>
/// <param name="FirstWrong">Byte offset of the first such place, from zero; -1 where there is none.</param>
/// <param name="Line">Its line, from one; zero where there is none.</param>
internal readonly record struct Utf8Scan(int Sequences, int Wrong, int FirstWrong, int Line)
{
    /// <summary>Whether the bytes are well formed throughout.</summary>
    public bool IsValid => Wrong == 0;

    /// <summary>Reads the bytes once.</summary>
    public static Utf8Scan Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, wrong = 0, first = -1;
        for (int at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            bool well = System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done;
            sequences += well ? 1 : 0;
            wrong += well ? 0 : 1;
            first = well || first >= 0 ? first : at;
            at += Math.Max(length, 1);
        }

        return new Utf8Scan(sequences, wrong, first, first < 0 ? 0 : bytes[..first].Count((byte)'\n') + 1);
    }
}
