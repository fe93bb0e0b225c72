namespace Compare.Core.Matching.Names.Spellings;

/// <summary>
/// Finds words that may be one edit apart without comparing all with all (Garbe's symmetric delete, on the first letters of the words): two
/// words one edit apart share their first letters, or those with one left out. Candidates are to be verified.
/// </summary>
public sealed class DeletionIndex
{
    private const int PrefixLength = 7, MostInBucket = 64;

    private readonly Dictionary<string, List<string>> buckets = new(StringComparer.Ordinal);

    /// <summary>Pairs of different words that may be near, each once, in the order in which their second words were given.</summary>
    public static IEnumerable<(string First, string Second)> Pairs(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var index = new DeletionIndex();
        foreach (string word in words)
        {
            foreach (string other in index.AddAndFind(word))
            {
                yield return (other, word);
            }
        }
    }

    private IEnumerable<string> AddAndFind(string word)
    {
        var near = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in Keys(word))
        {
            if (!buckets.TryGetValue(key, out List<string>? bucket))
            {
                buckets.Add(key, bucket = []);
            }

            near.UnionWith(bucket);
            if (bucket.Count < MostInBucket)
            {
                bucket.Add(word);
            }
        }

        near.Remove(word);
        return near.Order(StringComparer.Ordinal);
    }

    private static HashSet<string> Keys(string word)
    {
        string prefix = word.Length <= PrefixLength ? word : word[..PrefixLength];
        var keys = new HashSet<string>(StringComparer.Ordinal) { prefix };
        for (int i = 0; i < prefix.Length; i++)
        {
            keys.Add(prefix.Remove(i, 1));
        }

        return keys;
    }
}
