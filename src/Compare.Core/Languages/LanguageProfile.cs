using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>What texts of one language look like, and how well a text fits.</summary>
internal sealed class LanguageProfile
{
    // In nats. What a letter costs in the right script, beyond the alphabet, and in another script; a trigram of rank r has the likelihood
    // 1 / (r + Smoothing), one that is not among the commonest has Unseen.
    private const double Known = -5;
    private const double Foreign = -3;
    private const double OtherScript = -12;
    private const double Smoothing = 30;
    private const double Unseen = -6.9;
    private const double Word = 4;

    private readonly Lazy<Dictionary<ulong, double>> trigrams;
    private readonly HashSet<char> letters;
    private readonly HashSet<string> words;
    private readonly Script script;
    private readonly bool isJapanese;
    private readonly bool hasTrigrams;

    private LanguageProfile(string tag, string script, string trigrams, HashSet<char> letters, HashSet<string> words)
    {
        Tag = tag;
        this.script = ScriptCodes.Parse(script);
        isJapanese = script == "Jpan";
        this.trigrams = new Lazy<Dictionary<ulong, double>>(() => Ranked(trigrams));
        hasTrigrams = trigrams.Length > 0;
        this.letters = letters;
        this.words = words;
    }

    /// <summary>The language's tag.</summary>
    public string Tag { get; }

    /// <summary>Its function words, in lower case.</summary>
    public IReadOnlyCollection<string> FunctionWords => words;

    /// <summary>Whether the language's own words are written with the letter; true of every letter where the alphabet is not known.</summary>
    public bool Has(char letter) => letters.Count == 0 || letter <= '\u007f' || letters.Contains(letter) || !OwnScript(Scripts.Of(letter));

    /// <summary>Reads a line of the generated profiles: tag, script, trigrams parted by <c>|</c>, letters, words, parted by tabs.</summary>
    public static LanguageProfile Parse(string line)
    {
        string[] fields = line.Split('\t');
        return new LanguageProfile(fields[0], fields[1], fields[2], [.. fields[3]], new HashSet<string>(fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal));
    }

    /// <summary>The log likelihood of a text in this language, up to a constant that all languages share.</summary>
    public double Score(TextFeatures text)
    {
        double score = 0;
        foreach ((Script written, int count) in text.Scripts)
        {
            score += count * LetterCost(written, text);
        }

        if (hasTrigrams)
        {
            foreach (Trigram gram in text.Trigrams)
            {
                // Trigrams of another script are paid for as letters already.
                if (OwnScript(gram.Script))
                {
                    score += gram.Count * trigrams.Value.GetValueOrDefault(gram.Key, Unseen);
                }
            }
        }

        return score + ForeignLetters(text) + (Word * text.Words.Count(words.Contains));
    }

    private static Dictionary<ulong, double> Ranked(string trigrams)
    {
        var ranked = new Dictionary<ulong, double>();
        foreach (string gram in trigrams.Split('|').Where(g => g.Length == 3))
        {
            ranked.TryAdd(TextFeatures.Pack(gram[0], gram[1], gram[2]), -Math.Log(ranked.Count + Smoothing));
        }

        return ranked;
    }

    private double LetterCost(Script written, TextFeatures text)
    {
        if (!OwnScript(written))
        {
            return OtherScript;
        }

        // Japanese without any kana is rare; with them, ideographs are as likely Japanese as Chinese.
        bool kanaMissing = isJapanese && !text.Scripts.ContainsKey(Script.Hiragana) && !text.Scripts.ContainsKey(Script.Katakana);
        return hasTrigrams ? 0 : kanaMissing ? Known - 0.5 : Known;
    }

    private bool OwnScript(Script written) => written == script || (isJapanese && written is Script.Hiragana or Script.Katakana);

    private double ForeignLetters(TextFeatures text)
    {
        if (letters.Count == 0 && !hasTrigrams)
        {
            return 0;
        }

        int foreign = 0;
        foreach ((char letter, int count) in text.Letters)
        {
            Script written = Scripts.Of(letter);
            if (written is not (Script.Hiragana or Script.Katakana) && OwnScript(written) && !letters.Contains(letter))
            {
                foreign += count;
            }
        }

        return Foreign * foreign;
    }
}
