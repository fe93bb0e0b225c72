using System.Collections.Concurrent;
using System.Globalization;

namespace Compare.Core.Languages;

/// <summary>
/// Says which words of one language mean nearly the same (WordNet, Princeton University): a soft sign that two wordings say one thing. The table
/// <c>Generated/thesaurus-&lt;tag&gt;.tsv.gz</c> holds the senses of words as numbers, and how forms lead to words; it is searched in place. Immutable.
/// </summary>
public sealed class Thesaurus
{
    private const int ShortestRest = 2;
    private static readonly ConcurrentDictionary<string, Thesaurus?> Loaded = new(StringComparer.Ordinal);

    private readonly string table;

    private Thesaurus(string table)
    {
        this.table = table;
    }

    /// <summary>The thesaurus of a language, or null where there is none.</summary>
    public static Thesaurus? For(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Loaded.GetOrAdd(language.Tag.Primary, static tag => GeneratedTable.Text($"Generated/thesaurus-{tag}.tsv.gz") is { } text ? new Thesaurus(text) : null);
    }

    /// <summary>Whether two words, in whatever form, share a sense, or one has a sense a step from one of the other's; siblings where few others are of their kind.</summary>
    public bool AreNear(string left, string right)
    {
        List<string[]> a = Find(left), b = Find(right);
        return a.Exists(x => b.Exists(y => Share(x[2], y[2]) || Share(x[2], y[3]) || Share(x[3], y[2]) || Share(x[4], y[4])));
    }

    /// <summary>Whether any word is known that the form may be of.</summary>
    public bool Knows(string word) => Find(word).Count > 0;

    /// <summary>
    /// Whether half or more of the words that the form may be of are verbs more often than anything else, and the form itself is no noun; false where it is not known.
    /// "Considered" is an adjective too, and "insurer" more than an inflection of "insure".
    /// </summary>
    public bool IsVerb(string word)
    {
        List<string[]> found = Find(word);
        return found.Count > 0 && !found.Exists(f => f[0] == word && f[1] == "n") && 2 * found.Count(f => f[1] == "v") >= found.Count;
    }

    private static bool Share(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        HashSet<int> numbers = [.. Numbers(left)];
        return Numbers(right).Any(numbers.Contains);
    }

    private static IEnumerable<int> Numbers(string field) => field.Split(' ').Select(n => int.Parse(n, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    // The lines of all words that a form may be of, the form itself first.
    private List<string[]> Find(string form)
    {
        var found = new List<string[]>();
        Add(found, form);
        if (Line("=" + form) is { } irregular)
        {
            Add(found, irregular[1]);
        }

        for (int rest = form.Length - 1; rest >= ShortestRest; rest--)
        {
            foreach (string ending in Line("~" + form[rest..])?.Skip(1) ?? [])
            {
                Add(found, form[..rest] + ending);
            }
        }

        return found;
    }

    private void Add(List<string[]> found, string word)
    {
        if (Line(word) is { Length: 5 } line)
        {
            found.Add(line);
        }
    }

    // The fields of the line whose first field is the key; null where there is none.
    private string[]? Line(string key)
    {
        int low = 0, high = table.Length;
        while (low < high)
        {
            int start = table.LastIndexOf('\n', Math.Max(0, ((low + high) / 2) - 1)) + 1;
            start = Math.Max(start, low);
            int end = table.IndexOf('\n', start);
            ReadOnlySpan<char> line = table.AsSpan(start, end - start);
            ReadOnlySpan<char> word = line[..line.IndexOf('\t')];
            int order = word.SequenceCompareTo(key);
            if (order == 0)
            {
                return line.ToString().Split('\t');
            }

            (low, high) = order < 0 ? (end + 1, high) : (low, start);
        }

        return null;
    }
}
