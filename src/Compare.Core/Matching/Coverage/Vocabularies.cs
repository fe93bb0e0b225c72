using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Matching.Words;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// The words by which the languages of the versions are told apart: each language's function words, and what each version itself uses outside the
/// text that it shares with others. So a language without data can be told from another as soon as its version says anything of its own.
/// </summary>
public sealed class Vocabularies
{
    // A function word from the data weighs as much as this many uses in the text.
    private const int FunctionWordUses = 5;

    // How much oftener one version must use a word than the other before it counts as that one's.
    private const int Margin = 3;

    private readonly Dictionary<string, int>[] uses;

    /// <summary>Reads the versions, leaving out the segments that are shared.</summary>
    public Vocabularies(IReadOnlyList<PreparedVersion> versions, IEnumerable<SharedText> shared)
    {
        ILookup<int, int> left = shared.ToLookup(s => s.Version, s => s.Segment);
        uses = [.. versions.Select((version, index) => Read(version, [.. left[index]]))];
    }

    /// <summary>How many different ordinary words are the first version's rather than the second's, and how many the second's rather than the first's.</summary>
    public (int First, int Second) Weigh(IEnumerable<WordUnit> units, int first, int second)
    {
        int firsts = 0, seconds = 0;
        foreach (string key in units.Where(u => u.IsOrdinary).Select(u => u.Key).Distinct(StringComparer.Ordinal))
        {
            int inFirst = uses[first].GetValueOrDefault(key), inSecond = uses[second].GetValueOrDefault(key);
            firsts += inFirst > Margin * inSecond ? 1 : 0;
            seconds += inSecond > Margin * inFirst ? 1 : 0;
        }

        return (firsts, seconds);
    }

    /// <summary>The different words among <paramref name="units"/>, capitalised or not, that are the first version's and never the second's.</summary>
    public IEnumerable<string> Telling(IEnumerable<WordUnit> units, int first, int second) => units
        .Select(u => u.Key)
        .Where(k => uses[first].GetValueOrDefault(k) >= FunctionWordUses && !uses[second].ContainsKey(k))
        .Distinct(StringComparer.Ordinal);

    private static Dictionary<string, int> Read(PreparedVersion version, HashSet<int> left)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Fact fact in version.Language.Facts(FactSection.FunctionWord))
        {
            counts[fact.Key] = FunctionWordUses;
        }

        IEnumerable<int> own = Enumerable.Range(0, version.Segments.Count).Where(s => !left.Contains(s));
        foreach (WordUnit unit in WordUnits.Of(version, own).Where(u => u.IsOrdinary))
        {
            counts[unit.Key] = counts.GetValueOrDefault(unit.Key) + 1;
        }

        return counts;
    }
}
