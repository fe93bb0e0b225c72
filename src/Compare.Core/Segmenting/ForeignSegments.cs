using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Segmenting;

/// <summary>
/// Tells which segments of a version stand in the language of another version, so that they are read in that language: 2.1 million in a Spanish
/// article that left a passage in English. Function words decide; a short segment that has none goes with its neighbours.
/// </summary>
public sealed class ForeignSegments
{
    // Fewer words of the other language may be a name or a quotation.
    private const int LeastWords = 2;

    // How far a segment without function words looks for decided neighbours.
    private const int Reach = 4;

    private readonly Candidate own;
    private readonly List<Candidate> others;

    /// <summary>For versions in <paramref name="own"/> beside versions in <paramref name="others"/>; languages served by the same data are not told apart.</summary>
    public ForeignSegments(Language own, IEnumerable<Language> others)
    {
        this.own = new Candidate(own);
        this.others = [.. others.Where(o => o.DataTag is not null && o.DataTag != own.DataTag).DistinctBy(o => o.DataTag, StringComparer.Ordinal).Select(o => new Candidate(o))];
    }

    /// <summary>The foreign segments, by index, with their language.</summary>
    public IReadOnlyDictionary<int, Language> Find(IReadOnlyList<Segment> segments)
    {
        var foreign = new Dictionary<int, Language>();
        if (others.Count == 0)
        {
            return foreign;
        }

        // Null: no function word of any language; the own language: decided for it.
        Language?[] decided = [.. segments.Select(Decide)];
        for (int i = 0; i < decided.Length; i++)
        {
            Language? language = decided[i] ?? Neighbour(decided, i);
            if (language is not null && language != own.Language)
            {
                foreign.Add(i, language);
            }
        }

        return foreign;
    }

    private Language? Decide(Segment segment)
    {
        var words = new List<string>();
        bool ideographs = false;
        foreach (Token token in segment.Tokens)
        {
            ideographs |= token.Kind == TokenKind.Ideographs;
            if (token.Kind == TokenKind.Word)
            {
                words.Add(token.Folded);
            }
        }

        int ownWords = words.Count(own.Words.Contains);
        if (ideographs || ownWords >= Math.Max(LeastWords, words.Count / 4))
        {
            return own.Language;
        }

        Candidate? best = null;
        int most = 0;
        foreach (Candidate other in others)
        {
            int count = words.Count(w => other.Words.Contains(w) && !own.Words.Contains(w));
            (best, most) = best is null || count > most ? (other, count) : (best, most);
        }

        return best is not null && most >= LeastWords && most > 2 * ownWords ? best.Language : ownWords > 0 ? own.Language : null;
    }

    private static Language? Neighbour(Language?[] decided, int at)
    {
        Language? before = null, after = null;
        for (int step = 1; step <= Reach && (before is null || after is null); step++)
        {
            before ??= at - step >= 0 ? decided[at - step] : null;
            after ??= at + step < decided.Length ? decided[at + step] : null;
        }

        return before == after ? before : null;
    }

    private sealed class Candidate(Language language)
    {
        public Language Language { get; } = language;

        public HashSet<string> Words { get; } = [.. language.Facts(FactSection.FunctionWord).Select(f => f.Key)];
    }
}
