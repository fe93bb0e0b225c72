namespace Compare.DataBuilder.Lexicons;

/// <summary>
/// Word pairs learned from text pairs by IBM model 1 in both directions (Brown et al. 1993): expectation maximisation over which word of the one
/// side explains which of the other, words being counted once a text.
/// </summary>
internal sealed class TranslationModel
{
    private const int Iterations = 10;
    private const int MostWords = 40;

    // What is seen once proves little: as if each word had been seen once more, with nothing.
    private const double Doubt = 1;
    private const double Least = 1e-30;

    private readonly Dictionary<string, int> englishIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> otherIds = new(StringComparer.Ordinal);
    private readonly List<string> english = [];
    private readonly List<string> other = [];
    private readonly Dictionary<long, int> linkIds = [];
    private readonly List<(int English, int Other)> links = [];
    private readonly List<(int Width, int[] Links)> texts = [];

    /// <summary>Adds a pair of texts as their words.</summary>
    public void Add(IEnumerable<string> englishWords, IEnumerable<string> otherWords)
    {
        int[] from = [.. englishWords.Distinct().Take(MostWords).Select(w => Id(w, englishIds, english))];
        int[] to = [.. otherWords.Distinct().Take(MostWords).Select(w => Id(w, otherIds, other))];
        if (from.Length > 0 && to.Length > 0)
        {
            texts.Add((from.Length, [.. to.SelectMany(o => from.Select(e => Link(e, o)))]));
        }
    }

    /// <summary>For each word of the other language its English words, best first, with the geometric mean of the two models' probabilities.</summary>
    public IEnumerable<(string Other, string English, double Score)> Translations()
    {
        double[] given = Train(l => links[l].English, english.Count, byRow: true);
        double[] giving = Train(l => links[l].Other, other.Count, byRow: false);
        return Enumerable.Range(0, links.Count).Select(l => (other[links[l].Other], english[links[l].English], Math.Sqrt(given[l] * giving[l])));
    }

    private static int Id(string word, Dictionary<string, int> ids, List<string> words)
    {
        if (!ids.TryGetValue(word, out int id))
        {
            ids.Add(word, id = words.Count);
            words.Add(word);
        }

        return id;
    }

    private int Link(int from, int to)
    {
        long key = ((long)from << 32) | (uint)to;
        if (!linkIds.TryGetValue(key, out int id))
        {
            linkIds.Add(key, id = links.Count);
            links.Add((from, to));
        }

        return id;
    }

    // The probability of each link given its word on the conditioning side. A text's links lie in rows of the other language's words; with byRow
    // each row shares one count among the English words, else each column among the other language's.
    private double[] Train(Func<int, int> condition, int conditions, bool byRow)
    {
        var probability = new double[links.Count];
        Array.Fill(probability, 1);
        for (int iteration = 1; iteration <= Iterations; iteration++)
        {
            double[] counts = Expect(probability, byRow);
            var totals = new double[conditions];
            Array.Fill(totals, iteration == Iterations ? Doubt : Least);
            for (int l = 0; l < links.Count; l++)
            {
                totals[condition(l)] += counts[l];
            }

            for (int l = 0; l < links.Count; l++)
            {
                probability[l] = counts[l] / totals[condition(l)];
            }
        }

        return probability;
    }

    // How often each link is expected to have been used.
    private double[] Expect(double[] probability, bool byRow)
    {
        var counts = new double[links.Count];
        foreach ((int width, int[] text) in texts)
        {
            int height = text.Length / width;
            (int groups, int members, int groupStep, int step) = byRow ? (height, width, width, 1) : (width, height, 1, width);
            for (int g = 0; g < groups; g++)
            {
                double sum = Least;
                for (int m = 0; m < members; m++)
                {
                    sum += probability[text[(g * groupStep) + (m * step)]];
                }

                for (int m = 0; m < members; m++)
                {
                    int link = text[(g * groupStep) + (m * step)];
                    counts[link] += probability[link] / sum;
                }
            }
        }

        return counts;
    }
}
