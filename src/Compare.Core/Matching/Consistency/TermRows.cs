using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>In which rows of a document one version uses each of its content words: words by their first letters, text without spaces by two characters.</summary>
internal sealed class TermRows
{
    // Endings differ; the first letters of a word carry it, in all languages that inflect at the end.
    private const int Stem = 5;

    private const int ShortestWord = 4;

    // A syllable of Korean holds as much as two or three letters, and its particles follow.
    private const int Syllables = 2;

    // Where every noun has a capital, a noun, or two of them, is no likelier a name than this.
    private const double NounLikelihood = 0.7;

    // Arabic writes the article with its word.
    private const int Article = 2;

    // So many letters of it inside another word are a trace of it.
    private const int Trace = 3;

    // Some terms of a row are enough; a row of more words than this is a list.
    private const int LongestRow = 200;

    private readonly Dictionary<string, List<int>> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> common = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> inNames = new(StringComparer.Ordinal);
    private readonly string[] texts;

    /// <summary>Reads the rows of a document as a version has them.</summary>
    public TermRows(PreparedVersion version, int index, IReadOnlyList<GridRow> document)
    {
        var functionWords = new HashSet<string>(version.Language.Facts(FactSection.FunctionWord).Select(f => f.Key), StringComparer.Ordinal);
        texts = new string[document.Count];
        for (int row = 0; row < document.Count; row++)
        {
            int words = 0;
            texts[row] = string.Join(' ', document[row].Cells[index].SelectMany(s => version.Segments[s].Tokens).Select(t => t.Folded));
            foreach (int segment in document[row].Cells[index])
            {
                foreach ((string stem, bool isName) in Stems(version, segment, functionWords))
                {
                    if (++words <= LongestRow)
                    {
                        Add(rows, stem, row);
                        common[stem] = common.GetValueOrDefault(stem) + (isName ? 0 : 1);
                        if (isName)
                        {
                            Add(inNames, stem, row);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The stems in the order in which they come first, each with its rows, ascending.</summary>
    public IReadOnlyCollection<KeyValuePair<string, List<int>>> All => rows;

    /// <summary>Whether the stem is mostly a common word, and no part of a name: names are compared elsewhere, and a pronoun may stand for one anywhere.</summary>
    public bool IsTerm(string stem) => 2 * common[stem] > rows[stem].Count;

    /// <summary>Whether the stem stands in a name in the row.</summary>
    public bool IsInName(string stem, int row) => inNames.TryGetValue(stem, out List<int>? names) && names.BinarySearch(row) >= 0;

    /// <summary>Whether the row has something like the stem after all: inside a compound, with another ending or without its article, or one of its two characters.</summary>
    public bool HasTrace(string stem, int row)
    {
        string text = texts[row];
        return stem.Length == Syllables ? text.Contains(stem[0], StringComparison.Ordinal) || text.Contains(stem[1], StringComparison.Ordinal)
            : text.Contains(stem[..Math.Min(stem.Length, Trace)], StringComparison.Ordinal) || (stem.Length == Stem && text.Contains(stem[Article..], StringComparison.Ordinal));
    }

    private static void Add(Dictionary<string, List<int>> rows, string stem, int row)
    {
        if (!rows.TryGetValue(stem, out List<int>? list))
        {
            rows[stem] = list = [];
        }

        if (list.Count == 0 || list[^1] != row)
        {
            list.Add(row);
        }
    }

    private static IEnumerable<(string Stem, bool IsName)> Stems(PreparedVersion version, int segment, HashSet<string> functionWords)
    {
        var found = version.Extractions[segment];
        int next = 0;
        foreach (Token token in version.Segments[segment].Tokens)
        {
            while (next < found.Length && found[next].Span.End <= token.Span.Start)
            {
                next++;
            }

            bool extracted = next < found.Length && found[next].Span.Overlaps(token.Span) && found[next].Value is not NameValue { Likelihood: <= NounLikelihood };
            if (token.Kind == TokenKind.Ideographs)
            {
                for (int at = 0; at + 2 <= token.Folded.Length; at++)
                {
                    yield return (token.Folded.Substring(at, 2), extracted);
                }
            }
            else if (token.Kind == TokenKind.Word && token.Folded.Length >= (token.Script == Script.Hangul ? Syllables : ShortestWord) && !functionWords.Contains(token.Folded))
            {
                yield return (StemOf(token), extracted);
            }
        }
    }

    private static string StemOf(Token token) => token.Script == Script.Hangul ? token.Folded[..Syllables]
        : token.Folded.Length > Stem ? token.Folded[..Stem]
        : token.Folded[..ShortestWord];
}
