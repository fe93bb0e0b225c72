using System.Globalization;
using Compare.Data;

namespace Compare.Core.Extracting.Claims;

/// <summary>
/// The concepts of all languages, from <c>Claims/concepts.txt</c>: <c>[family]</c> in brackets, below it a concept a line: its name and what is to be said of it,
/// <c>demands</c> or <c>joins</c> (its role), a number (its strength), <c>&lt;&gt; name</c> (its opposite).
/// </summary>
public sealed class ConceptCatalogue
{
    private const string File = "Claims/concepts.txt";

    private static readonly Lazy<ConceptCatalogue> Loaded = new(() => new ConceptCatalogue());

    private readonly Dictionary<string, Concept> byName = new(StringComparer.Ordinal);
    private readonly List<Concept> all = [];

    private ConceptCatalogue()
    {
        using Stream stream = LanguageData.Open(File) ?? throw new InvalidDataException($"{File} is not there.");
        using var reader = new StreamReader(stream);
        foreach (ClaimLine line in ClaimLine.Read(File, reader))
        {
            Add(line);
        }
    }

    /// <summary>The concepts, read when first asked for.</summary>
    public static ConceptCatalogue Default => Loaded.Value;

    /// <summary>The concepts in the order of the file.</summary>
    public IReadOnlyList<Concept> All => all;

    /// <summary>The concept of a name in a family, or null.</summary>
    public Concept? Find(ClaimFamily family, string name) => byName.GetValueOrDefault(Key(family, name));

    private static string Key(ClaimFamily family, string name) => ((int)family).ToString(CultureInfo.InvariantCulture) + name;

    private void Add(ClaimLine line)
    {
        string[] words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ConceptRole role = Array.IndexOf(words, "demands") > 0 ? ConceptRole.Demands : Array.IndexOf(words, "joins") > 0 ? ConceptRole.Joins : ConceptRole.Excuses;
        int strength = 0;
        foreach (string word in words)
        {
            strength = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : strength;
        }

        Concept concept = Make(line.Family, words[0], role, strength);
        int opposite = Array.IndexOf(words, "<>") + 1;
        if (opposite > 0)
        {
            concept.Opposite = Make(line.Family, words[opposite], role, strength);
            concept.Opposite.Opposite = concept;
        }
    }

    private Concept Make(ClaimFamily family, string name, ConceptRole role, int strength)
    {
        var concept = new Concept(family, name, role, strength);
        if (!byName.TryAdd(Key(family, name), concept))
        {
            throw new InvalidDataException($"{File}: {concept} stands there twice.");
        }

        all.Add(concept);
        return concept;
    }
}
