using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>Sorts the figures of one row into classes of equal value, the best supported value first.</summary>
internal static class ValueClasses
{
    private const int FewestInParts = 3;
    private const int MostContradicted = 2;

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

            Part(figures, of, open, same, seed, found);
            classes.Add(found);
        }

        return classes;
    }

    // A time that does not tell its half of the day fits both 12:55 and 00:55, which do not fit each other: few that contradict many are a class of their own.
    private static void Part(IReadOnlyList<Figure> figures, int[] of, bool[] open, bool[,] same, int seed, ValueClass found)
    {
        if (figures[seed].Value is not TimeValue || found.Versions.Count < FewestInParts)
        {
            return;
        }

        for (int i = 0; i < figures.Count; i++)
        {
            if (i != seed && same[of[seed], of[i]] && figures[i].Value is TimeValue && found.Of(figures[i].Version).Contains(figures[i]))
            {
                int against = found.Versions.Count(v => found.Of(v).All(f => f.Value is TimeValue && !same[of[i], of[IndexOf(figures, f)]]));
                int beside = found.Versions.Count(v => found.Of(v).Any(f => f.Signature == figures[i].Signature));
                if (against >= MostContradicted * beside)
                {
                    found.Remove(figures[i]);
                    open[i] = true;
                }
            }
        }
    }

    private static int IndexOf(IReadOnlyList<Figure> figures, Figure figure)
    {
        int at = 0;
        while (!ReferenceEquals(figures[at], figure))
        {
            at++;
        }

        return at;
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
