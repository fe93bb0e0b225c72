namespace Compare.Core.Extracting.Claims;

/// <summary>Finds the patterns whose first word a given word can be: by the word itself, by its beginnings, by its ends, by its parts.</summary>
internal sealed class CueIndex
{
    private readonly Dictionary<string, List<CuePattern>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CuePattern>> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CuePattern>> ends = new(StringComparer.Ordinal);
    private readonly List<CuePattern> parts = [];
    private int longestBeginning;
    private int longestEnd;

    /// <summary>Whether there is no pattern.</summary>
    public bool IsEmpty => words.Count + beginnings.Count + ends.Count + parts.Count == 0;

    /// <summary>Adds a pattern under each form of its first word.</summary>
    public void Add(CuePattern pattern)
    {
        foreach (CueForm form in pattern.Words[0] ?? [])
        {
            switch (form.OpenStart, form.OpenEnd)
            {
                case (false, false):
                    Add(words, form.Text, pattern);
                    break;
                case (false, true):
                    Add(beginnings, form.Text, pattern);
                    longestBeginning = Math.Max(longestBeginning, form.Text.Length);
                    break;
                case (true, false):
                    Add(ends, form.Text, pattern);
                    longestEnd = Math.Max(longestEnd, form.Text.Length);
                    break;
                default:
                    parts.Add(pattern);
                    break;
            }
        }
    }

    /// <summary>The patterns whose first word <paramref name="word"/> may be; some may come twice, and those that begin with a part of a word (<c>*없*</c>) always come.</summary>
    public List<CuePattern> StartingWith(string word)
    {
        var found = new List<CuePattern>();
        AddFrom(words, word, found);
        for (int length = 1; length <= word.Length && length <= longestBeginning; length++)
        {
            AddFrom(beginnings, word[..length], found);
        }

        for (int length = 1; length < word.Length && length <= longestEnd; length++)
        {
            AddFrom(ends, word[^length..], found);
        }

        found.AddRange(parts);
        return found;
    }

    private static void Add(Dictionary<string, List<CuePattern>> patterns, string key, CuePattern pattern)
    {
        if (!patterns.TryGetValue(key, out List<CuePattern>? list))
        {
            patterns[key] = list = [];
        }

        list.Add(pattern);
    }

    private static void AddFrom(Dictionary<string, List<CuePattern>> patterns, string key, List<CuePattern> found)
    {
        if (patterns.TryGetValue(key, out List<CuePattern>? list))
        {
            found.AddRange(list);
        }
    }
}
