namespace Compare.Core.Languages;

/// <summary>
/// Which English stems the words of a lexicon can mean, and how surely: what no word of a language means can have no counterpart there, and its lack tells
/// nothing. Read from the table's bytes in one pass, without a string for each entry. Two stems in some hundred thousand are taken for each other. Immutable.
/// </summary>
internal sealed class LexiconReach
{
    private const uint Offset = 2166136261, Prime = 16777619;

    private readonly uint[] keys;
    private readonly byte[] weights;

    /// <summary>Reads a table as <see cref="Lexicon"/> describes it.</summary>
    public LexiconReach(ReadOnlySpan<byte> table)
    {
        int size = 16;
        while (size < 2 * System.MemoryExtensions.Count(table, (byte)'\t'))
        {
            size *= 2;
        }

        keys = new uint[size];
        weights = new byte[size];
        bool inKey = true;
        uint hash = Offset;
        for (int i = 0; i < table.Length; i++)
        {
            byte read = table[i];
            byte next = i + 1 < table.Length ? table[i + 1] : (byte)'\n';
            if (read is (byte)'\n' or (byte)'\t')
            {
                inKey = read == '\n';
                hash = Offset;
            }
            else if (!inKey && next is (byte)'\n' or (byte)'\t')
            {
                Add(hash, (byte)(read - '0'));
            }
            else
            {
                hash = (hash ^ read) * Prime;
            }
        }
    }

    /// <summary>The greatest weight with which a word means the English stem, above 0 and at most 1; 0 where none does.</summary>
    public double Of(string stem)
    {
        uint hash = Offset;
        foreach (char c in stem)
        {
            hash = (hash ^ c) * Prime;
        }

        int at = Slot(hash);
        return keys[at] == 0 ? 0 : weights[at] / 10.0;
    }

    private void Add(uint hash, byte weight)
    {
        int at = Slot(hash);
        keys[at] = Key(hash);
        weights[at] = Math.Max(weights[at], weight);
    }

    // The slot that holds the key, or the free one where it belongs.
    private int Slot(uint hash)
    {
        uint key = Key(hash);
        int at = (int)(hash & (uint)(keys.Length - 1));
        while (keys[at] != 0 && keys[at] != key)
        {
            at = (at + 1) & (keys.Length - 1);
        }

        return at;
    }

    private static uint Key(uint hash) => hash == 0 ? 1 : hash;
}
