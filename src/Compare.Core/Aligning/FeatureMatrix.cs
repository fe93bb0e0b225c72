namespace Compare.Core.Aligning;

/// <summary>Sparse vectors, one a unit, in compressed rows: features ascending in each row, every feature once.</summary>
internal sealed class FeatureMatrix
{
    private readonly int[] starts;
    private readonly int[] ids;
    private readonly float[] weights;

    private FeatureMatrix(int[] starts, int[] ids, float[] weights)
    {
        this.starts = starts;
        this.ids = ids;
        this.weights = weights;
    }

    /// <summary>How many vectors there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The vectors of lists of entries; equal features of one list are added up. The lists are sorted in place.</summary>
    public static FeatureMatrix Build(IReadOnlyList<List<FeatureWeight>> rows)
    {
        var starts = new int[rows.Count + 1];
        var ids = new List<int>();
        var weights = new List<float>();
        for (int r = 0; r < rows.Count; r++)
        {
            List<FeatureWeight> row = rows[r];
            row.Sort(static (x, y) => x.Feature != y.Feature ? x.Feature.CompareTo(y.Feature) : x.Weight.CompareTo(y.Weight));
            foreach (FeatureWeight entry in row)
            {
                if (ids.Count > starts[r] && ids[^1] == entry.Feature)
                {
                    weights[^1] += entry.Weight;
                }
                else
                {
                    ids.Add(entry.Feature);
                    weights.Add(entry.Weight);
                }
            }

            starts[r + 1] = ids.Count;
        }

        return new FeatureMatrix(starts, [.. ids], [.. weights]);
    }

    /// <summary>The features of one vector, ascending.</summary>
    public ReadOnlySpan<int> Features(int row) => ids.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The weights that belong to <see cref="Features"/>.</summary>
    public ReadOnlySpan<float> Weights(int row) => weights.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The same vectors, each feature's weight multiplied by its factor; entries whose factor is zero are left out.</summary>
    public FeatureMatrix Scale(ReadOnlySpan<float> factors)
    {
        var scaledStarts = new int[starts.Length];
        var scaledIds = new int[ids.Length];
        var scaled = new float[ids.Length];
        int used = 0;
        for (int r = 0; r < Count; r++)
        {
            for (int e = starts[r]; e < starts[r + 1]; e++)
            {
                float factor = factors[ids[e]];
                if (factor != 0)
                {
                    scaledIds[used] = ids[e];
                    scaled[used++] = weights[e] * factor;
                }
            }

            scaledStarts[r + 1] = used;
        }

        return new FeatureMatrix(scaledStarts, scaledIds[..used], scaled[..used]);
    }

    /// <summary>In how many vectors each feature stands.</summary>
    public int[] Frequencies(int features)
    {
        var counts = new int[features];
        foreach (int id in ids)
        {
            counts[id]++;
        }

        return counts;
    }

    /// <summary>The columns: for each feature the vectors that hold it, ascending.</summary>
    public Postings Transpose(int features)
    {
        var columnStarts = new int[features + 1];
        foreach (int id in ids)
        {
            columnStarts[id + 1]++;
        }

        for (int f = 0; f < features; f++)
        {
            columnStarts[f + 1] += columnStarts[f];
        }

        int[] next = columnStarts[..features];
        var rows = new int[ids.Length];
        var values = new float[ids.Length];
        for (int r = 0; r < Count; r++)
        {
            for (int e = starts[r]; e < starts[r + 1]; e++)
            {
                int at = next[ids[e]]++;
                rows[at] = r;
                values[at] = weights[e];
            }
        }

        return new Postings(columnStarts, rows, values);
    }

    /// <summary>The vectors of runs of units added up; <paramref name="groups"/> holds for each new vector the old ones, in order.</summary>
    public FeatureMatrix Sum(IReadOnlyList<(int Start, int Count)> groups) => Build([.. groups.Select(g =>
    {
        var row = new List<FeatureWeight>();
        for (int r = g.Start; r < g.Start + g.Count; r++)
        {
            row.AddRange(Entries(r));
        }

        return row;
    })]);

    /// <summary>The inner product of two of the vectors, both weighted once more by <paramref name="factors"/>.</summary>
    public double Dot(int left, int right, ReadOnlySpan<float> factors)
    {
        double sum = 0;
        int l = starts[left], r = starts[right];
        while (l < starts[left + 1] && r < starts[right + 1])
        {
            if (ids[l] == ids[r])
            {
                double factor = factors[ids[l]];
                sum += factor * factor * weights[l++] * weights[r++];
            }
            else if (ids[l] < ids[r])
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return sum;
    }

    /// <summary>The entries of one vector.</summary>
    public FeatureWeight[] Entries(int row)
    {
        var entries = new FeatureWeight[starts[row + 1] - starts[row]];
        for (int e = 0; e < entries.Length; e++)
        {
            entries[e] = new FeatureWeight(ids[starts[row] + e], weights[starts[row] + e]);
        }

        return entries;
    }
}
