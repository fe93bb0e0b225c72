namespace Compare.Cli.Options;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate nearest to <paramref name="typed"/>, case aside; the first among equals; null where none is near (more than a third of the letters differ).</summary>
    public static string? To(string typed, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = Math.Max(1, typed.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = typed.Length >= 3 && candidate.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(typed, candidate);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>A clause to end a sentence with: <c>; did you mean 'x'?</c>, or <paramref name="otherwise"/> where nothing is near.</summary>
    public static string Hint(string typed, IEnumerable<string> candidates, string otherwise) =>
        To(typed, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : otherwise;

    // Restricted Damerau-Levenshtein distance: what a typing error costs is one.
    private static int Distance(string typed, string candidate)
    {
        string a = typed.ToLowerInvariant(), b = candidate.ToLowerInvariant();
        int[] before = new int[b.Length + 1], last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(substituted, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, row);
        }

        return last[b.Length];
    }
}
