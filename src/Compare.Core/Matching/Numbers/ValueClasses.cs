namespace Compare.Core.Matching.Numbers;

/// <summary>Sorts the figures of one row into classes of equal value, the best supported value first.</summary>
internal static class ValueClasses
{
    /// <summary>
    /// The classes. A figure whose readings fit several values goes to the one that most versions state, so that an ambiguous notation follows
    /// the clear ones.
    /// </summary>
    public static List<ValueClass> Of(IReadOnlyList<Figure> figures)
    {
        string[] signatures = [.. figures.Select(f => f.Signature).Distinct(StringComparer.Ordinal)];
        var number = signatures.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i, StringComparer.Ordinal);
        Figure[] samples = [.. signatures.Select(s => figures.First(f => f.Signature == s))];
        bool[,] same = Equalities(samples);
        int[] of = [.. figures.Select(f => number[f.Signature])];
        var classes = new List<ValueClass>();
        var open = new bool[figures.Count];
        Array.Fill(open, true);
        while (Array.Exists(open, o => o))
        {
            int seed = BestSeed(figures, of, open, same);
            var found = new ValueClass(figures[seed]);
            for (int i = 0; i < figures.Count; i++)
            {
                if (open[i] && same[of[seed], of[i]])
                {
                    found.Add(figures[i]);
                    open[i] = false;
                }
            }

            classes.Add(found);
        }

        return classes;
    }

    private static bool[,] Equalities(Figure[] samples)
    {
        var same = new bool[samples.Length, samples.Length];
        for (int i = 0; i < samples.Length; i++)
        {
            same[i, i] = true;
            for (int j = i + 1; j < samples.Length; j++)
            {
                same[i, j] = same[j, i] = ValueEquality.Same(samples[i].Extraction, samples[j].Extraction);
            }
        }

        return same;
    }

    private static int BestSeed(IReadOnlyList<Figure> figures, int[] of, bool[] open, bool[,] same)
    {
        int best = -1, bestSupport = -1;
        var tried = new HashSet<int>();
        for (int i = 0; i < figures.Count; i++)
        {
            if (!open[i] || !tried.Add(of[i]))
            {
                continue;
            }

            // Figures with one clear reading make better seeds than ambiguous ones.
            int support = (2 * figures.Where((_, j) => open[j] && same[of[i], of[j]]).Select(f => f.Version).Distinct().Count()) + (figures[i].Extraction.Readings.Length == 1 ? 1 : 0);
            if (support > bestSupport)
            {
                (best, bestSupport) = (i, support);
            }
        }

        return best;
    }
}
