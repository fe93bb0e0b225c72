namespace Compare.Core.Matching.Words;

/// <summary>How many units two sequences have in common in the same order (longest common subsequence).</summary>
public static class CommonOrder
{
    /// <summary>Above this many units a side, order is left aside and units are only counted, so that the cost stays linear.</summary>
    public const int MostOrdered = 500;

    /// <summary>The number of common units in order; for long sequences the number of common units whatever their order.</summary>
    public static int Count(IReadOnlyList<WordUnit> left, IReadOnlyList<WordUnit> right) =>
        Math.Max(left.Count, right.Count) > MostOrdered ? Shared(left, right) : Ordered(left, right);

    private static int Ordered(IReadOnlyList<WordUnit> left, IReadOnlyList<WordUnit> right)
    {
        var row = new int[right.Count + 1];
        foreach (WordUnit unit in left)
        {
            int diagonal = 0;
            for (int j = 1; j <= right.Count; j++)
            {
                int above = row[j];
                row[j] = string.Equals(unit.Key, right[j - 1].Key, StringComparison.Ordinal) ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[right.Count];
    }

    private static int Shared(IReadOnlyList<WordUnit> left, IReadOnlyList<WordUnit> right)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (WordUnit unit in right)
        {
            counts[unit.Key] = counts.GetValueOrDefault(unit.Key) + 1;
        }

        int shared = 0;
        foreach (WordUnit unit in left)
        {
            if (counts.TryGetValue(unit.Key, out int rest) && rest > 0)
            {
                counts[unit.Key] = rest - 1;
                shared++;
            }
        }

        return shared;
    }
}
