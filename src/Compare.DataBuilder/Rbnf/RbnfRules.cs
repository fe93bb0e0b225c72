using System.Text.Json;

namespace Compare.DataBuilder.Rbnf;

/// <summary>The rule sets of a locale by name (<c>%spellout-cardinal-feminine</c>).</summary>
internal sealed class RbnfRules
{
    private readonly Dictionary<string, RbnfRule[]> sets = new(StringComparer.Ordinal);

    /// <summary>Reads all groups of a CLDR file.</summary>
    public RbnfRules(JsonElement groups)
    {
        foreach (JsonProperty set in groups.EnumerateObject().SelectMany(g => g.Value.EnumerateObject()).Where(s => s.Name.StartsWith('%') && s.Name != "%%lenient-parse"))
        {
            sets[set.Name] = [.. set.Value.EnumerateArray().Select(r => RbnfRule.Parse(r[0].GetString()!, r[1].GetString()!)).OfType<RbnfRule>().OrderBy(r => r.Base)];
        }
    }

    /// <summary>The public rule sets whose name begins so, in ordinal order.</summary>
    public IEnumerable<string> Names(string prefix) => sets.Keys.Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The bases of a set's rules.</summary>
    public IEnumerable<long> Bases(string set) => sets[set].Select(r => r.Base);

    /// <summary>The rule that serves a number, or null where the set has none.</summary>
    public RbnfRule? Find(string set, long number)
    {
        if (!sets.TryGetValue(set, out RbnfRule[]? rules))
        {
            return null;
        }

        int index = Array.FindLastIndex(rules, r => r.Base <= number);
        if (index > 0 && rules[index].YieldsTo(number))
        {
            index--;
        }

        return index < 0 ? null : rules[index];
    }

    /// <summary>The rule before another one in its set; null for the first.</summary>
    public RbnfRule? Before(string set, RbnfRule rule) => Array.IndexOf(sets[set], rule) is var index && index > 0 ? sets[set][index - 1] : null;
}
