using Compare.Core.Languages;

namespace Compare.Core.Extracting.Names;

/// <summary>The places that a language has names of its own for: countries and cities of its data, by their folded names.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, string> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> longestByFirst = [];

    /// <summary>Loads the places of <paramref name="language"/>.</summary>
    public Gazetteer(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        foreach (Fact fact in language.Facts(FactSection.Territory).Concat(language.Facts(FactSection.City)))
        {
            string key = NameKey.Of(fact.Key);
            if (key.Length > 1 && entities.TryAdd(key, fact.Value))
            {
                longestByFirst[key[0]] = Math.Max(longestByFirst.GetValueOrDefault(key[0]), key.Length);
                MostWords = Math.Max(MostWords, key.AsSpan().Count(' ') + 1);
            }
        }
    }

    /// <summary>The most words that one of its names has; zero where it is empty.</summary>
    public int MostWords { get; }

    /// <summary>The entity that a key names (a territory's code, a city's time zone), or null.</summary>
    public string? Find(string key) => entities.GetValueOrDefault(key);

    /// <summary>The longest place that the text begins with at <paramref name="at"/>, for scripts without spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the place would begin.</param>
    /// <param name="limit">Where the text ends for this purpose.</param>
    /// <returns>Its length, zero where there is none, and its entity.</returns>
    public (int Length, string? Entity) Longest(string text, int at, int limit)
    {
        for (int length = Math.Min(longestByFirst.GetValueOrDefault(text[at]), limit - at); length > 1; length--)
        {
            if (entities.TryGetValue(text.Substring(at, length), out string? entity))
            {
                return (length, entity);
            }
        }

        return (0, null);
    }
}
