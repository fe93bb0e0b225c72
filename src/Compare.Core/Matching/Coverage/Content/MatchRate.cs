using Compare.Core.Languages;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>
/// How often words of one version are answered in another: what is usual for a kind of word and for what the lexicons know of it, scaled by how the texts
/// themselves bear it out. A thin lexicon, another script or a free translator answer less everywhere, and then a missing answer tells less.
/// </summary>
internal sealed class MatchRate
{
    // The share of words answered, and of words answered by chance in a sentence that says something else: measured on human translations of news into
    // twenty-seven languages. For a word of the language it rises with the weight that the lexicons give.
    private const double Value = 0.88, Concept = 0.88, Name = 0.65, LeastWord = 0.12, WordPerWeight = 0.62, MostWeight = 0.65;
    private const double ChanceOfValue = 0.005, ChanceOfWord = 0.016;
    private const double Highest = 0.95, HighestScale = 1.3;

    // So many expected answers are assumed to have come before the texts have spoken.
    private const double Prior = 20;

    private readonly Lexicon? from;
    private readonly Lexicon? to;
    private readonly double[] expected = new double[5];
    private readonly double[] found = new double[5];

    /// <summary>Rates before anything was counted.</summary>
    /// <param name="from">The lexicon of the version whose words are asked about.</param>
    /// <param name="to">That of the version in which they are looked for.</param>
    public MatchRate(Lexicon? from, Lexicon? to)
    {
        this.from = from;
        this.to = to;
    }

    /// <summary>Counts the words of a pair of cells that say the same.</summary>
    /// <param name="words">The words of the one.</param>
    /// <param name="answers">How many words of the other answer each of them.</param>
    public void Count(List<ContentWord> words, double[] answers)
    {
        for (int w = 0; w < words.Count; w++)
        {
            expected[(int)words[w].Kind] += Usual(words[w]);
            found[(int)words[w].Kind] += answers[w] > 0 ? 1 : 0;
        }
    }

    /// <summary>
    /// By how much, as a logarithm of odds, a word speaks for having been left out: above 0 where nothing answers to it, far below where something does, and
    /// in between where what answers to it may answer to another word: that of two mentions one is there says little of the other.
    /// </summary>
    public double Evidence(ContentWord word, double answers)
    {
        double chance = word.Kind == ContentKind.Value ? ChanceOfValue : ChanceOfWord;
        double rate = Math.Min(Highest, Usual(word) * Scale(word.Kind));
        return rate <= chance ? 0 : answers > 0 ? Math.Log(chance / rate) * Math.Clamp((2 * answers) - 1, 0, 1) : Math.Log((1 - chance) / (1 - rate));
    }

    private double Scale(ContentKind kind) => Math.Min(HighestScale, (found[(int)kind] + Prior) / (expected[(int)kind] + Prior));

    private double Usual(ContentWord word) => word.Kind switch
    {
        ContentKind.Function => 0,
        ContentKind.Value => Value,
        ContentKind.Concept => Concept,
        ContentKind.Name => Name,
        _ => LeastWord + (WordPerWeight * Math.Min(MostWeight, Weight(word.Meaning))),
    };

    // How surely some word of the other language means what this one may mean.
    private double Weight(WordMeaning meaning)
    {
        double most = 0;
        if (from is not null && to is not null)
        {
            foreach (EnglishStem stem in meaning.Stems)
            {
                most = Math.Max(most, stem.Weight * to.Reach(stem.Stem));
            }
        }

        return most;
    }
}
