namespace Compare.Core.Languages;

/// <summary>
/// Tells by function words and letters, at the price of a look-up a word, whether a sentence may stand in a language that is not its version's. Made to choose
/// the few sentences that are worth identifying.
/// </summary>
internal sealed class StrangeWords
{
    // Kin share function words: a stranger has this many more than the language itself.
    private const int Lead = 3;

    // So many letters that the language does not have are more than a foreign name brings.
    private const int Letters = 2;

    private readonly Dictionary<string, List<int>> languages = new(StringComparer.Ordinal);
    private readonly LanguageProfile? own;
    private readonly int[] counts;
    private readonly int ownIndex = -1;

    /// <summary>Prepares the function words of all languages.</summary>
    /// <param name="profiles">The languages.</param>
    /// <param name="tag">The tag of the version's data; null where it has none, and then nothing is strange.</param>
    public StrangeWords(IReadOnlyList<LanguageProfile> profiles, string? tag)
    {
        counts = new int[profiles.Count];
        for (int i = 0; i < profiles.Count; i++)
        {
            if (profiles[i].Tag == tag)
            {
                (own, ownIndex) = (profiles[i], i);
            }

            foreach (string word in profiles[i].FunctionWords)
            {
                if (!languages.TryGetValue(word, out List<int>? list))
                {
                    languages[word] = list = [];
                }

                list.Add(i);
            }
        }
    }

    /// <summary>Whether some other language has clearly more function words among these than the version's own, or their letters are not its letters.</summary>
    /// <param name="words">The words in lower case, as written.</param>
    public bool Are(IReadOnlyList<string> words)
    {
        if (own is null)
        {
            return false;
        }

        Array.Clear(counts);
        int most = 0, foreign = 0;
        foreach (string word in words)
        {
            foreach (char letter in word)
            {
                foreign += own.Has(letter) ? 0 : 1;
            }

            if (languages.TryGetValue(word, out List<int>? list))
            {
                foreach (int language in list)
                {
                    most = Math.Max(most, ++counts[language]);
                }
            }
        }

        return foreign >= Letters || most >= counts[ownIndex] + Lead;
    }
}
