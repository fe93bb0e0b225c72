namespace Compare.Core.Matching.Coverage.Content;

/// <summary>
/// Searches a cell for the run of words that most likely has no counterpart in another version's cell. What speaks for a run: words that nothing answers,
/// against words that are answered; lengths that fit without it; that it stands at an end of the cell and between signs, where clauses are cut.
/// </summary>
internal sealed class RunSearch
{
    // What lengths weigh beside words, how much of that may count, and what an end of the cell and a border without a sign bring: set on clauses cut out of
    // human translations of news into twenty-seven languages.
    private const double LengthWeight = 1.75, MostLength = 6, AtEnd = 1, WithoutSign = 0.75, CutOff = 2, WholeSentence = 2;

    private const int FewestWords = 2;

    // Cells with more borders are searched at signs only, and beyond that not at all: the search tries every pair of borders.
    private const int MostBorders = 80;

    private readonly List<ContentWord> words;
    private readonly double[] evidence;
    private readonly double[] values;
    private readonly double[] names;
    private readonly int[] valueCount;
    private readonly int[] nameCount;
    private readonly double[] letters;

    /// <summary>Sums up what each word brings.</summary>
    /// <param name="words">The words of the cell.</param>
    /// <param name="answers">How many of the other version's words answer each of them, shared with the words beside it that these answer too.</param>
    /// <param name="rate">How often words are answered there.</param>
    public RunSearch(List<ContentWord> words, double[] answers, MatchRate rate)
    {
        this.words = words;
        evidence = new double[words.Count + 1];
        values = new double[words.Count + 1];
        names = new double[words.Count + 1];
        valueCount = new int[words.Count + 1];
        nameCount = new int[words.Count + 1];
        letters = new double[words.Count + 1];
        for (int w = 0; w < words.Count; w++)
        {
            double brings = rate.Evidence(words[w], answers[w]);
            bool value = answers[w] == 0 && words[w].Kind == ContentKind.Value, name = answers[w] == 0 && words[w].Kind == ContentKind.Name;
            evidence[w + 1] = evidence[w] + (value || name ? 0 : brings);
            values[w + 1] = values[w] + (value ? brings : 0);
            names[w + 1] = names[w] + (name ? brings : 0);
            valueCount[w + 1] = valueCount[w] + (value ? 1 : 0);
            nameCount[w + 1] = nameCount[w] + (name ? 1 : 0);
            letters[w + 1] = letters[w] + words[w].Letters;
        }
    }

    /// <summary>Values and names of the other cell that nothing here answers: one of these may be a converted figure or another spelling of what seems unanswered here.</summary>
    public int SpareValues { get; init; }

    /// <summary>See <see cref="SpareValues"/>.</summary>
    public int SpareNames { get; init; }

    /// <summary>Whether this cell has more sentences than the other: then one of them may be what is too many.</summary>
    public bool HasMoreSentences { get; init; }

    /// <summary>Whether the other cell begins as if something before it were cut off.</summary>
    public bool BeginsCutOff { get; init; }

    /// <summary>Whether the other cell ends as if something after it were cut off.</summary>
    public bool EndsCutOff { get; init; }

    /// <summary>The run for which most speaks; null where the cell has no two clauses.</summary>
    /// <param name="lengthGain">How much better the lengths fit without a given share of the cell's letters, as a logarithm of odds.</param>
    public UnansweredRun? Find(Func<double, double> lengthGain)
    {
        UnansweredRun? best = null;
        List<int> borders = Borders();
        for (int b = 0; b < borders.Count; b++)
        {
            for (int e = b + 1; e < borders.Count; e++)
            {
                (int first, int end) = (borders[b], borders[e]);
                if (end - first >= FewestWords && end - first < words.Count && letters[^1] > 0)
                {
                    double said = Words(first, end);
                    double gain = Math.Clamp(lengthGain((letters[end] - letters[first]) / letters[^1]), -MostLength, MostLength);
                    double all = said + (LengthWeight * gain) + Place(first, end);
                    if (best is null || all > best.Evidence)
                    {
                        best = new UnansweredRun(first, end, said, all);
                    }
                }
            }
        }

        return best;
    }

    private List<int> Borders()
    {
        var all = new List<int>();
        var signs = new List<int>();
        for (int w = 0; w < words.Count; w++)
        {
            if (w == 0 || words[w].Before != ContentBreak.None)
            {
                all.Add(w);
            }

            if (w == 0 || words[w].Before >= ContentBreak.Sign)
            {
                signs.Add(w);
            }
        }

        all.Add(words.Count);
        signs.Add(words.Count);
        return all.Count <= MostBorders ? all : signs.Count <= MostBorders ? signs : [];
    }

    private double Words(int first, int end) => evidence[end] - evidence[first] +
        Unspared(values[end] - values[first], valueCount[end] - valueCount[first], SpareValues) +
        Unspared(names[end] - names[first], nameCount[end] - nameCount[first], SpareNames);

    private static double Unspared(double sum, int count, int spare) => count <= spare ? 0 : sum * (count - spare) / count;

    private bool BeginsSentence(int word) => word == words.Count || words[word].Before == ContentBreak.Sentence;

    private double Place(int first, int end) => (HasMoreSentences && BeginsSentence(first) && BeginsSentence(end) ? WholeSentence : 0) +
        (first == 0 ? AtEnd + (BeginsCutOff ? CutOff : 0) : words[first].Before >= ContentBreak.Sign ? 0 : -WithoutSign) +
        (end == words.Count ? AtEnd + (EndsCutOff ? CutOff : 0) : words[end].Before >= ContentBreak.Sign ? 0 : -WithoutSign);
}
