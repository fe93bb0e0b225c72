namespace Compare.Core.Languages;

/// <summary>
/// Tells the language of a text by script, letters, trigrams (ranks after Cavnar and Trenkle 1994, read as likelihoods) and function words.
/// Knows the languages that have data; a text in another language is given its nearest kin. The profiles are read once, when first needed.
/// </summary>
public static class LanguageIdentifier
{
    // Trigrams overlap, so that their likelihoods count the same evidence about this many times.
    private const double Overlap = 3;

    // Below this share of all languages together a guess is not worth naming.
    private const double Negligible = 0.001;

    private static readonly Lazy<IReadOnlyList<LanguageProfile>> Profiles = new(() =>
        [.. GeneratedTable.Text("Generated/identification.tsv.gz")!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(LanguageProfile.Parse)]);

    /// <summary>The languages that a text may be in.</summary>
    /// <param name="text">Any text; some forty letters give a fair answer, two hundred a good one. Only the first 4000 characters are read.</param>
    /// <returns>Guesses, likeliest first, equal ones by tag; empty where the text has no letters.</returns>
    public static IReadOnlyList<LanguageGuess> Identify(string text) => Identify(text, Profiles.Value);

    /// <summary>Which of a few languages a text is in: much surer on one sentence than the question which of all.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="among">Tags of languages; those that are served by the same data, or by none, cannot be told apart and share one guess.</param>
    /// <returns>A guess for each tag that has data, as given, likeliest first; empty where the text has no letters or no tag has data.</returns>
    public static IReadOnlyList<LanguageGuess> Identify(string text, IReadOnlyList<string> among)
    {
        string[] known = [.. Profiles.Value.Select(p => p.Tag)];
        var asked = new List<(string Given, LanguageProfile Profile)>();
        foreach (string given in among)
        {
            if (LanguageTag.TryParse(given, out LanguageTag tag) && NearestData.Find(tag, known) is { } nearest && asked.TrueForAll(a => a.Profile.Tag != nearest))
            {
                asked.Add((given, Profiles.Value.First(p => p.Tag == nearest)));
            }
        }

        return [.. Identify(text, [.. asked.Select(a => a.Profile)]).Select(g => g with { Tag = asked.First(a => a.Profile.Tag == g.Tag).Given })];
    }

    /// <summary>Whether texts in the language of this data tag can be told from others; false for null.</summary>
    public static bool Knows(string? tag)
    {
        foreach (LanguageProfile profile in Profiles.Value)
        {
            if (profile.Tag == tag)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quick question before the thorough one: whether some words may be in another language than the one that is served by the data of <paramref name="tag"/>.</summary>
    internal static StrangeWords StrangersTo(string? tag) => new(Profiles.Value, tag);

    private static IReadOnlyList<LanguageGuess> Identify(string text, IReadOnlyList<LanguageProfile> profiles)
    {
        var features = new TextFeatures(text);
        if (features.Count == 0 || profiles.Count == 0)
        {
            return [];
        }

        double[] scores = new double[profiles.Count];
        double best = double.NegativeInfinity, sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = profiles[i].Score(features) / Overlap;
            best = Math.Max(best, scores[i]);
        }

        foreach (double score in scores)
        {
            sum += Math.Exp(score - best);
        }

        return
        [
            .. profiles.Select((p, i) => new LanguageGuess(p.Tag, Math.Exp(scores[i] - best) / sum))
                .Where(g => g.Confidence >= Negligible)
                .OrderByDescending(g => g.Confidence).ThenBy(g => g.Tag, StringComparer.Ordinal),
        ];
    }
}
