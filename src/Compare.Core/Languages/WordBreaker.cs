using System.Collections.Concurrent;
using System.Globalization;

namespace Compare.Core.Languages;

/// <summary>
/// Finds where phrases begin in text written without spaces, by a linear model over the characters around each place (BudouX, Google 2021; the
/// weights are data). Japanese, Chinese and Thai have models.
/// </summary>
public sealed class WordBreaker
{
    // Where each feature's characters stand from the place that is judged: first and length.
    private static readonly (string Feature, int First, int Length)[] Windows =
    [
        ("UW1", -3, 1), ("UW2", -2, 1), ("UW3", -1, 1), ("UW4", 0, 1), ("UW5", 1, 1), ("UW6", 2, 1),
        ("BW1", -2, 2), ("BW2", -1, 2), ("BW3", 0, 2), ("TW1", -3, 3), ("TW2", -2, 3), ("TW3", -1, 3), ("TW4", 0, 3),
    ];

    private static readonly ConcurrentDictionary<string, WordBreaker?> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<ulong, int> weights = [];
    private readonly double bias;

    private WordBreaker(string model)
    {
        long sum = 0;
        foreach (string line in model.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] fields = line.Split('\t');
            int weight = int.Parse(fields[2], CultureInfo.InvariantCulture);
            sum += weight;
            int feature = Array.FindIndex(Windows, w => w.Feature == fields[0]);
            if (feature >= 0 && fields[1].Length == Windows[feature].Length)
            {
                weights[Key(feature, fields[1])] = weight;
            }
        }

        bias = -0.5 * sum;
    }

    /// <summary>The breaker of a language, or null where its words are spaced or there is no model.</summary>
    public static WordBreaker? For(Language language) => language.Value(FactSection.Notation, "wordBreaks") is { } model ? Load(model) : null;

    /// <summary>The places where a phrase begins, ascending: UTF-16 offsets in <paramref name="text"/>, neither 0 nor its length, never inside a surrogate pair.</summary>
    public IReadOnlyList<int> Breaks(string text)
    {
        var breaks = new List<int>();
        for (int at = 1; at < text.Length; at++)
        {
            if (!char.IsLowSurrogate(text[at]) && Score(text, at) > 0)
            {
                breaks.Add(at);
            }
        }

        return breaks;
    }

    private static WordBreaker? Load(string model) => Loaded.GetOrAdd(model, static m =>
        GeneratedTable.Text($"Generated/wordbreaks-{m}.tsv.gz") is { } text ? new WordBreaker(text) : null);

    private static ulong Key(int feature, ReadOnlySpan<char> characters)
    {
        ulong key = (ulong)feature;
        foreach (char character in characters)
        {
            key = (key << 16) | character;
        }

        return key;
    }

    private double Score(string text, int at)
    {
        double score = bias;
        for (int feature = 0; feature < Windows.Length; feature++)
        {
            int first = at + Windows[feature].First;
            int length = Windows[feature].Length;
            if (first >= 0 && first + length <= text.Length)
            {
                score += weights.GetValueOrDefault(Key(feature, text.AsSpan(first, length)));
            }
        }

        return score;
    }
}
