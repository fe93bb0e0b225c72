using System.Text;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Terms;

/// <summary>
/// Holds terms in the pivot language against a version's own words by the lexicons of both: where a word of the version may mean the reference's term, the translator
/// merely chose another. Not safe to share between threads.
/// </summary>
internal sealed class TermMeanings
{
    // What words stand for more seldom than this is chance.
    private const double LeastWeight = 0.2;

    private readonly MeaningReader pivot;
    private readonly MeaningReader[] versions;

    /// <summary>For the versions of a comparison.</summary>
    /// <param name="pivot">The pivot language.</param>
    /// <param name="versions">The versions.</param>
    public TermMeanings(Language pivot, IReadOnlyList<PreparedVersion> versions)
    {
        this.pivot = new MeaningReader(pivot);
        this.versions = [.. versions.Select(v => new MeaningReader(v.Language))];
    }

    /// <summary>Whether segments have words that may mean each of some terms, and what tells those from <paramref name="others"/>.</summary>
    public bool Say(PreparedVersion version, int index, IReadOnlyList<int> segments, IReadOnlyList<PivotWord> terms, IReadOnlyList<PivotWord> others)
    {
        HashSet<string> besides = [.. others.SelectMany(o => pivot.Of(o.Key))];
        return terms.Count > 0 && terms.All(term => pivot.Of(term.Key).Where(m => !besides.Contains(m)).Any(m => segments.Any(s => version.Segments[s].Tokens.Any(t => versions[index].Of(t).Contains(m)))));
    }

    /// <summary>The first word of segments that may mean one of some terms; null where none is known to.</summary>
    public (int Segment, TextSpan Span)? Find(PreparedVersion version, int index, IReadOnlyList<int> segments, IReadOnlyList<PivotWord> terms)
    {
        HashSet<string> wanted = [.. terms.SelectMany(t => pivot.Of(t.Key))];
        foreach (int segment in segments)
        {
            foreach (Token token in version.Segments[segment].Tokens)
            {
                if (versions[index].Of(token).Overlaps(wanted))
                {
                    return (segment, token.Span);
                }
            }
        }

        return null;
    }

    // The English stems that words of one language may mean.
    private sealed class MeaningReader(Language language)
    {
        private static readonly IReadOnlySet<string> None = new HashSet<string>();
        private readonly Lexicon? lexicon = Lexicon.For(language);
        private readonly StemReader reader = new(language);
        private readonly Dictionary<string, IReadOnlySet<string>> known = new(StringComparer.Ordinal);

        public IReadOnlySet<string> Of(string word) => Of(new Token(TokenKind.Word, new TextSpan(0, word.Length), ScriptOf(word), word, true));

        public IReadOnlySet<string> Of(Token token)
        {
            if (lexicon is null || token.Kind is not (TokenKind.Word or TokenKind.Ideographs))
            {
                return None;
            }

            if (!known.TryGetValue(token.Folded, out IReadOnlySet<string>? meanings))
            {
                known.Add(token.Folded, meanings = Read(token));
            }

            return meanings;
        }

        private static Script ScriptOf(string word) => Rune.TryGetRuneAt(word, 0, out Rune first) ? Scripts.Of(first) : Script.Common;

        private HashSet<string> Read(Token token)
        {
            var stems = new List<string>();
            var found = new List<EnglishStem>();
            reader.Read(token, stems);
            foreach (string stem in stems)
            {
                lexicon!.Find(stem, found);
            }

            return [.. found.Where(f => f.Weight >= LeastWeight).Select(f => f.Stem)];
        }
    }
}
