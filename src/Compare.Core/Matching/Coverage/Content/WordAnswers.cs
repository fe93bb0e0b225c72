namespace Compare.Core.Matching.Coverage.Content;

/// <summary>Which words of a cell have a feature. Of very many only the first few are kept, so that a text that repeats one word stays cheap.</summary>
internal sealed class WordAnswers
{
    private const int MostForFeature = 8;

    private readonly Dictionary<int, List<int>> byFeature = [];
    private readonly int count;

    /// <summary>Indexes the words that may answer.</summary>
    public WordAnswers(List<ContentWord> words)
    {
        count = words.Count;
        for (int w = 0; w < words.Count; w++)
        {
            foreach (int feature in words[w].Meaning.Features)
            {
                if (!byFeature.TryGetValue(feature, out List<int>? having))
                {
                    byFeature[feature] = having = [];
                }

                if (having.Count < MostForFeature && (having.Count == 0 || having[^1] != w))
                {
                    having.Add(w);
                }
            }
        }
    }

    /// <summary>How many of the indexed words answer each of some others; a word that answers several is divided among them.</summary>
    public double[] To(List<ContentWord> asked)
    {
        var answering = new List<int>[asked.Count];
        var shares = new int[count];
        for (int w = 0; w < asked.Count; w++)
        {
            answering[w] = Answering(asked[w]);
            foreach (int answer in answering[w])
            {
                shares[answer]++;
            }
        }

        var answers = new double[asked.Count];
        for (int w = 0; w < answers.Length; w++)
        {
            foreach (int answer in answering[w])
            {
                answers[w] += 1.0 / shares[answer];
            }
        }

        return answers;
    }

    private List<int> Answering(ContentWord word)
    {
        var found = new List<int>();
        foreach (int feature in word.Meaning.Features)
        {
            if (byFeature.TryGetValue(feature, out List<int>? having))
            {
                foreach (int answer in having)
                {
                    if (!found.Contains(answer))
                    {
                        found.Add(answer);
                    }
                }
            }
        }

        return found;
    }
}
