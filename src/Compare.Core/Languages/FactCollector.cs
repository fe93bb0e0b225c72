namespace Compare.Core.Languages;

/// <summary>Gathers facts, the nearest source first, and gives them out by section, ordered by key; equal keys keep the order of their sources.</summary>
internal sealed class FactCollector
{
    private readonly List<Fact>[] sections = Array.ConvertAll(Enum.GetNames<FactSection>(), _ => new List<Fact>());

    /// <summary>Adds a fact as it is written; its key is folded here.</summary>
    public void Add(FactSection section, string written, string value) => AddFolded(section, FactKeys.Key(section, written), value);

    /// <summary>Adds a fact whose key is folded already.</summary>
    public void AddFolded(FactSection section, string key, string value)
    {
        if (key.Length > 0)
        {
            sections[(int)section].Add(new Fact(key, value));
        }
    }

    /// <summary>All facts, each once, by section.</summary>
    public IReadOnlyList<IReadOnlyList<Fact>> ToSections() => Array.ConvertAll(sections, Sorted);

    private static Fact[] Sorted(List<Fact> facts)
    {
        // Sorting by key and then by place is stable, and cheaper than a stable sort; equal facts stand near each other then.
        int[] order = new int[facts.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => string.CompareOrdinal(facts[a].Key, facts[b].Key) is var byKey && byKey != 0 ? byKey : a.CompareTo(b));
        var sorted = new List<Fact>(facts.Count);
        int first = 0;
        foreach (int index in order)
        {
            Fact fact = facts[index];
            if (sorted.Count > 0 && sorted[first].Key != fact.Key)
            {
                first = sorted.Count;
            }

            if (sorted.Count == 0 || sorted.IndexOf(fact, Math.Min(first, sorted.Count)) < 0)
            {
                sorted.Add(fact);
            }
        }

        return [.. sorted];
    }
}
