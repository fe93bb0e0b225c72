using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Extracting.References;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names;

/// <summary>The words of one version in the rows of one group: those with capitals by form and by row, those without as a set, and the addresses.</summary>
public sealed class VersionNames
{
    private const int StemLength = 7;

    private readonly Dictionary<string, List<NameMention>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<NameMention>> byRow = [];
    private static readonly HashSet<string> NoWords = [];

    private readonly Dictionary<int, HashSet<string>> romanized = [];
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string> smallStems = new(StringComparer.Ordinal);

    /// <summary>Its mentions by folded form, in reading order.</summary>
    public IReadOnlyDictionary<string, List<NameMention>> ByForm => byForm;

    /// <summary>The web addresses, e-mail addresses and handles of the version, folded.</summary>
    public List<string> Addresses { get; } = [];

    /// <summary>The words of every script in one row, folded and romanised, as a name of another script is looked for.</summary>
    public IReadOnlySet<string> Romanized(int row) => romanized.TryGetValue(row, out HashSet<string>? found) ? found : NoWords;

    /// <summary>The mentions of one row, in reading order.</summary>
    public IReadOnlyList<NameMention> InRow(int row) => byRow.TryGetValue(row, out List<NameMention>? found) ? found : [];

    /// <summary>The mentions of one folded form.</summary>
    public IReadOnlyList<NameMention> Of(string folded) => byForm.TryGetValue(folded, out List<NameMention>? found) ? found : [];

    /// <summary>Whether the version writes the folded word, or one that begins as it does, in small letters too, as no name is written.</summary>
    public bool HasInSmallLetters(string folded) => small.Contains(folded) || (folded.Length >= StemLength && smallStems.Contains(folded[..StemLength]));

    /// <summary>Reads a segment's words.</summary>
    public void Add(PreparedVersion version, int index, int segment, int row)
    {
        int next = 0;
        bool nounCapitals = version.Language.Value(FactSection.Notation, "nounCapitals") is not null;
        System.Collections.Immutable.ImmutableArray<Extraction> found = version.Extractions[segment];
        List<WrittenWord> all = WordReader.Read(version.Document, version.Segments[segment]);
        for (int i = 0; i < all.Count; i++)
        {
            WrittenWord word = all[i];
            while (next < found.Length && found[next].Span.End <= word.Span.Start)
            {
                next++;
            }

            bool reference = next < found.Length && found[next].Kind == ExtractionKind.Reference && found[next].Span.Overlaps(word.Span);
            bool isWord = !reference || found[next].Value is ReferenceValue { As: ReferenceKind.Hashtag or ReferenceKind.Code };
            if (word.Span.Length > NameKey.LongestName || !isWord)
            {
                continue;
            }

            if (word.Capitals == Capitals.None && !HasDigit(word.Folded))
            {
                small.Add(word.Folded);
                if (word.Folded.Length >= StemLength)
                {
                    smallStems.Add(word.Folded[..StemLength]);
                }
            }

            (romanized.TryGetValue(row, out HashSet<string>? words) ? words : romanized[row] = new(StringComparer.Ordinal)).Add(RomanizedForm.Of(word.Folded));

            if (Scripts.HasCapitals(word.Script) && word.Span.Length > 1)
            {
                (string Before, string After) neighbours = Neighbours(all, i);
                bool says = !nounCapitals || neighbours.After.Length > 0 || (neighbours.Before.Length > 0 && version.Language.Value(FactSection.FunctionWord, neighbours.Before) is null);
                bool firm = (!word.StartsSentence && says) || word.Capitals is Capitals.Inner or Capitals.All;
                foreach (TextSpan part in Parts(version.Document.Text, word.Span))
                {
                    bool whole = part == word.Span;
                    string folded = whole ? word.Folded : Folding.Fold(version.Document.Text, part);
                    Add(new NameMention(index, segment, row, part, part.Of(version.Document.Text), folded, whole ? word.Capitals : WordReader.CapitalsOf(version.Document.Text, part), word.Script, firm || part.Start > word.Span.Start) 
{ Neighbours = whole ? neighbours : (string.Empty, string.Empty) });
                }
            }
        }

        foreach (Extraction extraction in found)
        {
            if (extraction.Value is ReferenceValue { As: ReferenceKind.Url or ReferenceKind.Email or ReferenceKind.Handle } reference)
            {
                Addresses.Add(Folding.Fold(reference.Exact));
            }
        }
    }

    private void Add(NameMention mention)
    {
        (byRow.TryGetValue(mention.Row, out List<NameMention>? row) ? row : byRow[mention.Row] = []).Add(mention);
        if (mention.Capitals != Capitals.None)
        {
            (byForm.TryGetValue(mention.Folded, out List<NameMention>? form) ? form : byForm[mention.Folded] = []).Add(mention);
        }
    }

    private static (string Before, string After) Neighbours(List<WrittenWord> words, int index)
    {
        bool before = index > 0 && !words[index].Breaks && words[index - 1].Capitals is Capitals.First or Capitals.Inner;
        bool after = index + 1 < words.Count && !words[index + 1].Breaks && words[index + 1].Capitals is Capitals.First or Capitals.Inner;
        return (before ? words[index - 1].Folded : string.Empty, after ? words[index + 1].Folded : string.Empty);
    }

    // Malloch-Brown, Livingston-ban, post-Brexit, US-based: the parts with capitals are names, each by itself; a word without capitals stays whole.
    private static IEnumerable<TextSpan> Parts(string text, TextSpan span)
    {
        if (text.AsSpan(span.Start, span.Length).IndexOfAny('-', '‑') < 0)
        {
            yield return span;
            yield break;
        }

        int start = span.Start;
        for (int at = span.Start; at <= span.End; at++)
        {
            if (at == span.End || text[at] is '-' or '‑')
            {
                if (at - start > 1 && char.IsUpper(text[start]))
                {
                    yield return new TextSpan(start, at);
                }

                start = at + 1;
            }
        }
    }

    private static bool HasDigit(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
