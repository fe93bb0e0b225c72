using System.Runtime.InteropServices;

namespace Compare.Core.Aligning;

/// <summary>The space that all versions of a comparison share: a number for each feature, from zero, in order of first use.</summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<ulong, int> ids = [];

    /// <summary>How many features there are.</summary>
    public int Count => ids.Count;

    /// <summary>The number of a feature, given by its <see cref="FeatureKey"/>.</summary>
    public int Id(ulong key)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, key, out bool known);
        if (!known)
        {
            id = ids.Count - 1;
        }

        return id;
    }
}
