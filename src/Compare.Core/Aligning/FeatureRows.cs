namespace Compare.Core.Aligning;

/// <summary>Builds a <see cref="FeatureMatrix"/> vector by vector, so that only one of them is held as a list at any time.</summary>
internal sealed class FeatureRows(int rows)
{
    private const int UsualFeatures = 32;

    private readonly int[] starts = new int[rows + 1];
    private int[] ids = new int[rows * UsualFeatures];
    private float[] weights = new float[rows * UsualFeatures];
    private ulong[] keys = new ulong[UsualFeatures];
    private int row;
    private int used;

    /// <summary>Adds the next vector; equal features of the list are added up, always in the same order, in whatever order they stand in the list.</summary>
    public void Add(List<FeatureWeight> entries)
    {
        Sort(entries);
        Reserve(entries.Count);
        for (int e = 0; e < entries.Count; e++)
        {
            int id = (int)(keys[e] >> 32);
            float weight = BitConverter.UInt32BitsToSingle((uint)keys[e]);
            if (used > starts[row] && ids[used - 1] == id)
            {
                weights[used - 1] += weight;
            }
            else
            {
                ids[used] = id;
                weights[used++] = weight;
            }
        }

        starts[++row] = used;
    }

    /// <summary>The vectors added; as many as were announced.</summary>
    public FeatureMatrix Build() => new(starts, ids, weights);

    // By feature, then by weight: both fit one number, and numbers are sorted without calling a comparison.
    private void Sort(List<FeatureWeight> entries)
    {
        if (keys.Length < entries.Count)
        {
            keys = new ulong[2 * entries.Count];
        }

        for (int e = 0; e < entries.Count; e++)
        {
            keys[e] = ((ulong)(uint)entries[e].Feature << 32) | BitConverter.SingleToUInt32Bits(entries[e].Weight);
        }

        Array.Sort(keys, 0, entries.Count);
    }

    private void Reserve(int more)
    {
        if (used + more <= ids.Length)
        {
            return;
        }

        int size = Math.Max(used + more, 2 * ids.Length);
        var (largerIds, largerWeights) = (new int[size], new float[size]);
        Array.Copy(ids, largerIds, used);
        Array.Copy(weights, largerWeights, used);
        (ids, weights) = (largerIds, largerWeights);
    }
}
