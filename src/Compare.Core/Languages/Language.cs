using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>
/// A language as the tool knows it: the tag that was given and the facts that hold for it, its own first, then its parents'. Facts are loaded
/// when first asked for. Immutable and safe to share between threads.
/// </summary>
public sealed class Language
{
    private readonly Lazy<IReadOnlyList<IReadOnlyList<Fact>>> facts;

    /// <summary>A language with facts that <paramref name="load"/> supplies, all sections at once in the order of <see cref="FactSection"/>, each sorted by key (ordinal).</summary>
    /// <param name="tag">The tag as given.</param>
    /// <param name="dataTag">The tag of the data that serve it, or null where there is none: then only what all languages share is known.</param>
    /// <param name="load">Called at most once.</param>
    public Language(LanguageTag tag, string? dataTag, Func<IReadOnlyList<IReadOnlyList<Fact>>> load)
    {
        Tag = tag;
        DataTag = dataTag;
        facts = new Lazy<IReadOnlyList<IReadOnlyList<Fact>>>(load);
        Vocabulary = Vocabulary.Of(tag);
    }

    /// <summary>The tag as given by the user or the document.</summary>
    public LanguageTag Tag { get; }

    /// <summary>The tag of the data that serve this language; null where there are none.</summary>
    public string? DataTag { get; }

    /// <summary>Its ordinary words, as far as there is a list of them.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The English name, or the tag where the data have none.</summary>
    public string Name => Value(FactSection.Identity, "name") ?? Tag.Value;

    /// <summary>The script that the language is written in by default.</summary>
    public Script Script => ScriptCodes.Parse(Tag.Script ?? Value(FactSection.Identity, "script") ?? "Latn");

    /// <summary>Whether its text runs from right to left.</summary>
    public bool IsRightToLeft => Scripts.IsRightToLeft(Script);

    /// <summary>All facts of a section, ordered by key (ordinal); empty where the language has none.</summary>
    public IReadOnlyList<Fact> Facts(FactSection section) => facts.Value[(int)section];

    /// <summary>The first value of a key, or null.</summary>
    public string? Value(FactSection section, string key)
    {
        IReadOnlyList<Fact> list = Facts(section);
        int first = First(list, key);
        return IsAt(list, first, key) ? list[first].Value : null;
    }

    /// <summary>Every value of a key, the language's own before its parents'; empty where there is none.</summary>
    /// <param name="section">Where to look.</param>
    /// <param name="key">The key, folded where the section's keys are.</param>
    public IEnumerable<string> Values(FactSection section, string key)
    {
        IReadOnlyList<Fact> list = Facts(section);
        int first = First(list, key), end = first;
        while (IsAt(list, end, key))
        {
            end++;
        }

        var values = end > first ? new string[end - first] : [];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = list[first + i].Value;
        }

        return values;
    }

    /// <summary>Whether the section has the key.</summary>
    public bool Knows(FactSection section, string key)
    {
        IReadOnlyList<Fact> list = Facts(section);
        return IsAt(list, First(list, key), key);
    }

    /// <summary>The tag as given.</summary>
    public override string ToString() => Tag.Value;

    private static bool IsAt(IReadOnlyList<Fact> list, int index, string key) => index < list.Count && list[index].Key == key;

    // Where the key stands, or would.
    private static int First(IReadOnlyList<Fact> list, string key)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(list[middle].Key, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
