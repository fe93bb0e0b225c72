using System.Numerics;

namespace Compare.Core.Matching.Words;

/// <summary>A set of words in 64 bits (Bloom 1970): tells quickly that two texts have little in common, so that only likely pairs are compared word by word.</summary>
public readonly record struct WordSketch(ulong Bits)
{
    /// <summary>The sketch of the units' keys. It is the same on every machine.</summary>
    public static WordSketch Of(IEnumerable<WordUnit> units)
    {
        ulong bits = 0;
        foreach (WordUnit unit in units)
        {
            ulong hash = 14695981039346656037; // FNV-1a
            foreach (char c in unit.Key)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            bits |= 1UL << (int)((hash ^ (hash >> 32)) & 63);
        }

        return new WordSketch(bits);
    }

    /// <summary>Whether at least half of this sketch's words may be in the other text.</summary>
    public bool MayBeIn(WordSketch other) => 2 * BitOperations.PopCount(Bits & other.Bits) >= BitOperations.PopCount(Bits);
}
