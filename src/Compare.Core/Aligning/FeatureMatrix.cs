namespace Compare.Core.Aligning;

/// <summary>Sparse vectors, one a unit, in compressed rows: features ascending in each row, every feature once.</summary>
internal sealed class FeatureMatrix
{
    private readonly int[] starts;
    private readonly int[] ids;
    private readonly float[] weights;

    /// <summary>Vectors in compressed rows.</summary>
    /// <param name="starts">Where each vector's entries begin, and after the last where they end.</param>
    /// <param name="ids">Features, ascending in each vector; what stands behind the last vector's end is not read.</param>
    /// <param name="weights">The weights that belong to them.</param>
    public FeatureMatrix(int[] starts, int[] ids, float[] weights)
    {
        this.starts = starts;
        this.ids = ids;
        this.weights = weights;
    }

    /// <summary>How many vectors there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The features of one vector, ascending.</summary>
    public ReadOnlySpan<int> Features(int row) => ids.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The weights that belong to <see cref="Features"/>.</summary>
    public ReadOnlySpan<float> Weights(int row) => weights.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The same vectors, each feature's weight multiplied by its factor; entries whose factor is zero are left out.</summary>
    public FeatureMatrix Scale(ReadOnlySpan<float> factors)
    {
        var scaledStarts = new int[starts.Length];
        var scaledIds = new int[starts[^1]];
        var scaled = new float[starts[^1]];
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

        return new FeatureMatrix(scaledStarts, scaledIds, scaled);
    }

    /// <summary>In how many vectors each feature stands.</summary>
    public int[] Frequencies(int features)
    {
        var counts = new int[features];
        foreach (int id in ids.AsSpan(0, starts[^1]))
        {
            counts[id]++;
        }

        return counts;
    }

    /// <summary>All vectors added up.</summary>
    public double[] Sum(int features)
    {
        var sum = new double[features];
        for (int e = 0; e < starts[^1]; e++)
        {
            sum[ids[e]] += weights[e];
        }

        return sum;
    }

    /// <summary>The columns: for each feature the vectors that hold it, ascending.</summary>
    public Postings Transpose(int features)
    {
        var columnStarts = new int[features + 1];
        foreach (int id in ids.AsSpan(0, starts[^1]))
        {
            columnStarts[id + 1]++;
        }

        for (int f = 0; f < features; f++)
        {
            columnStarts[f + 1] += columnStarts[f];
        }

        int[] next = columnStarts[..features];
        var rows = new int[starts[^1]];
        var values = new float[starts[^1]];
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

    /// <summary>The vectors seen from afar: each two neighbours added up to one, of features that <paramref name="kept"/> allows.</summary>
    public FeatureMatrix Halve(ReadOnlySpan<bool> kept)
    {
        var halfStarts = new int[((Count + 1) / 2) + 1];
        var halfIds = new int[starts[^1]];
        var half = new float[starts[^1]];
        int used = 0;
        for (int r = 0; r < Count; r += 2)
        {
            int left = starts[r], middle = starts[r + 1], right = middle, end = starts[Math.Min(r + 2, Count)];
            while (left < middle || right < end)
            {
                bool fromLeft = right >= end || (left < middle && ids[left] <= ids[right]);
                bool fromRight = left >= middle || (right < end && ids[right] <= ids[left]);
                int id = fromLeft ? ids[left] : ids[right];
                float weight = (fromLeft ? weights[left++] : 0) + (fromRight ? weights[right++] : 0);
                if (kept[id])
                {
                    halfIds[used] = id;
                    half[used++] = weight;
                }
            }

            halfStarts[(r / 2) + 1] = used;
        }

        return new FeatureMatrix(halfStarts, halfIds[..used], half[..used]);
    }

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

    /// <summary>Adds the entries of one vector to a list, their weights multiplied by <paramref name="share"/>.</summary>
    public void AddTo(List<FeatureWeight> entries, int row, float share)
    {
        for (int e = starts[row]; e < starts[row + 1]; e++)
        {
            entries.Add(new FeatureWeight(ids[e], weights[e] * share));
        }
    }
}
