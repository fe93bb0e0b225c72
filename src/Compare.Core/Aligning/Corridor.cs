namespace Compare.Core.Aligning;

/// <summary>
/// The part of the table that a search visits. A node (i, j) stands between units: i units of the left strand and j of the right lie before it.
/// For each i the nodes from <see cref="Low"/> to <see cref="High"/>, both included, belong to it; both never fall as i grows.
/// </summary>
internal sealed class Corridor
{
    private readonly int[] low;
    private readonly int[] high;
    private readonly int[] offsets;

    private Corridor(int[] low, int[] high)
    {
        this.low = low;
        this.high = high;
        offsets = new int[low.Length + 1];
        for (int i = 0; i < low.Length; i++)
        {
            offsets[i + 1] = offsets[i] + high[i] - low[i] + 1;
        }
    }

    /// <summary>Units of the left strand.</summary>
    public int Left => low.Length - 1;

    /// <summary>Units of the right strand.</summary>
    public int Right => high[^1];

    /// <summary>How many nodes there are.</summary>
    public int Nodes => offsets[^1];

    /// <summary>The whole table.</summary>
    public static Corridor Full(int left, int right) => new(new int[left + 1], [.. Enumerable.Repeat(right, left + 1)]);

    /// <summary>The nodes within <paramref name="margin"/> of a path, in steps of the right strand and of the left.</summary>
    /// <param name="left">Units of the left strand.</param>
    /// <param name="right">Units of the right strand.</param>
    /// <param name="path">Nodes of the path, ascending, the first (0, 0) and the last (left, right).</param>
    /// <param name="margin">Half the corridor's width.</param>
    public static Corridor Round(int left, int right, IReadOnlyList<(int Left, int Right)> path, int margin)
    {
        var low = new int[left + 1];
        var high = new int[left + 1];
        Array.Fill(low, right);
        for (int p = 0; p < path.Count; p++)
        {
            (int i, int j) = path[p];
            int until = p + 1 < path.Count ? path[p + 1].Left : i;
            int reach = p + 1 < path.Count ? path[p + 1].Right : j;
            for (int k = Math.Max(0, i - margin); k <= Math.Min(left, until + margin); k++)
            {
                low[k] = Math.Min(low[k], Math.Max(0, j - margin));
                high[k] = Math.Max(high[k], Math.Min(right, reach + margin));
            }
        }

        return new Corridor(low, high);
    }

    /// <summary>First node of a row.</summary>
    public int Low(int i) => low[i];

    /// <summary>Last node of a row.</summary>
    public int High(int i) => high[i];

    /// <summary>The place of node (i, j) in a table of <see cref="Nodes"/> entries; (i, j) belongs to the corridor.</summary>
    public int Place(int i, int j) => offsets[i] + j - low[i];

    /// <summary>Whether the node belongs to the corridor.</summary>
    public bool Holds(int i, int j) => i >= 0 && j >= low[i] && j <= high[i];
}
