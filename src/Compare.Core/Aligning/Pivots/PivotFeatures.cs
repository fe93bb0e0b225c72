namespace Compare.Core.Aligning.Pivots;

/// <summary>The features of what segments say in the pivot language: each word, and its first letters, so that inflected forms meet.</summary>
internal static class PivotFeatures
{
    private const int PrefixLength = 5;

    /// <summary>The vectors of a version's segments; null where nothing is known of it.</summary>
    public static FeatureMatrix? Map(PivotSet pivots, int version, FeatureSpace space)
    {
        if (!pivots.Has(version))
        {
            return null;
        }

        var rows = new FeatureRows(pivots.Versions[version].Count);
        var row = new List<FeatureWeight>();
        foreach (PivotSegment? segment in pivots.Versions[version])
        {
            row.Clear();
            foreach (PivotWord word in segment?.Words ?? [])
            {
                row.Add(new FeatureWeight(space.Id(FeatureKey.Of('w', word.Key)), 1));
                if (word.Key.Length > PrefixLength)
                {
                    row.Add(new FeatureWeight(space.Id(FeatureKey.Of('x', word.Key.AsSpan(0, PrefixLength))), 1));
                }
            }

            rows.Add(row);
        }

        return rows.Build();
    }
}
