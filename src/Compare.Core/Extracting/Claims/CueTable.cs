using System.Collections.Concurrent;
using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Data;

namespace Compare.Core.Extracting.Claims;

/// <summary>The cues of one language, from <c>Claims/&lt;tag&gt;.txt</c>, and how to find them. Read when first asked for; safe to share between threads.</summary>
public sealed class CueTable
{
    private static readonly ConcurrentDictionary<string, CueTable?> Loaded = new(StringComparer.Ordinal);

    private readonly CueIndex[] families = Array.ConvertAll(Enum.GetValues<ClaimFamily>(), _ => new CueIndex());
    private readonly HashSet<Concept> concepts = [];
    private readonly List<string> prefixes = [];

    private CueTable(string file, TextReader reader)
    {
        foreach (ClaimLine line in ClaimLine.Read(file, reader))
        {
            int colon = line.Text.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new InvalidDataException($"{file}: '{line.Text}' has no colon after its concept.");
            }

            Add(file, line.Family, line.Text[..colon].Trim(), line.Text[(colon + 1)..]);
        }
    }

    /// <summary>The concepts for which the language has cues.</summary>
    public IReadOnlySet<Concept> Concepts => concepts;

    /// <summary>Whether the table has cues of a family; where it has none, their absence from a text says nothing.</summary>
    public bool Knows(ClaimFamily family) => !families[(int)family].IsEmpty;

    /// <summary>The table of a language, or null where it has none. A regional variety is served by its language.</summary>
    /// <exception cref="InvalidDataException">The file is malformed; the message names it.</exception>
    public static CueTable? For(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.DataTag is { } tag ? Loaded.GetOrAdd(tag, Load) : null;
    }

    /// <summary>
    /// The cues of a segment, family by family, in the order of their first words. Of cues of one family that share a word, the one with more words stands,
    /// then the closer one; a word may be a cue in several families.
    /// </summary>
    public IReadOnlyList<Cue> Find(Document document, Segment segment)
    {
        List<CueWord> words = CueWords.Read(document, segment);
        var found = new List<Cue>();
        foreach (CueIndex family in families)
        {
            Find(family, segment.Index, words, found);
        }

        return found;
    }

    private static void Find(CueIndex index, int segment, List<CueWord> words, List<Cue> found)
    {
        var taken = new bool[words.Count];
        List<int> places = [], best = [];
        for (int at = 0; at < words.Count; at++)
        {
            CuePattern? pattern = taken[at] ? null : Best(index, words, taken, at, places, ref best);
            if (pattern is null)
            {
                continue;
            }

            foreach (int place in best)
            {
                taken[place] = true;
            }

            if (pattern.Concept is { } concept)
            {
                found.Add(new Cue(concept, new TextSpan(words[at].Span.Start, words[best[^1]].Span.End), segment, words[at].Clause, at, best[^1] + 1) { Insists = pattern.Insists });
            }
        }
    }

    private static CuePattern? Best(CueIndex index, List<CueWord> words, bool[] taken, int at, List<int> places, ref List<int> best)
    {
        CuePattern? pattern = null;
        int closest = 0;
        foreach (CuePattern candidate in index.StartingWith(words[at].Key))
        {
            int closeness = candidate.Match(words, taken, at, places);
            if (closeness > closest)
            {
                (pattern, closest) = (candidate, closeness);
                best = [.. places];
            }
        }

        return pattern;
    }

    private static CueTable? Load(string tag)
    {
        for (string rest = tag; ; rest = rest[..rest.LastIndexOf('-')])
        {
            string file = $"Claims/{rest}.txt";
            using Stream? stream = LanguageData.Open(file);
            if (stream is not null)
            {
                using var reader = new StreamReader(stream);
                return new CueTable(file, reader);
            }

            if (!rest.Contains('-', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    private void Add(string file, ClaimFamily family, string name, string cues)
    {
        if (name == "prefix")
        {
            prefixes.Clear();
            prefixes.AddRange(cues.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            return;
        }

        Concept? concept = name == "-" ? null : ConceptCatalogue.Default.Find(family, name) ?? throw new InvalidDataException($"{file}: there is no concept '{name}' under {family}.");
        foreach (string cue in cues.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            families[(int)family].Add(CueSyntax.Parse(concept, cue, prefixes));
            if (concept is not null)
            {
                concepts.Add(concept);
            }
        }
    }
}
