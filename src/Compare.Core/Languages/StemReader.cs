using System.Buffers;
using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>
/// Reads the words of a segment as lexicons know them: folded, without function words, without what a language writes onto its words
/// (the <c>proclitic</c> of its notation, <see cref="FactSection.Enclitic"/>), and cut to a stem. Ideographs are read as pairs of neighbours, Thai by
/// its <see cref="WordBreaker"/>; where spaces part syllables, a word is a syllable and also two of them. Safe to share between threads.
/// </summary>
public sealed class StemReader
{
    // A stem is this share of a word, no shorter and no longer than so many letters. A syllable of Hangul holds two or three letters.
    private const double StemShare = 0.7;
    private const int ShortestStem = 3;
    private const int LongestStem = 5;
    private const int LongestHangulStem = 2;
    private const int LongestHiraganaStem = 3;

    // So many letters are left when a proclitic is taken away.
    private const int ShortestRest = 3;

    // What joins words to one token (see Tokenizer).
    private static readonly SearchValues<char> Joiners = SearchValues.Create("'-·\u05F3\u05F4\"\u200C");

    private readonly Language language;
    private readonly Lazy<WordBreaker?> breaker;
    private readonly string[] proclitics;
    private readonly string[] enclitics;

    /// <summary>A reader of the language's words.</summary>
    public StemReader(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        this.language = language;
        breaker = new Lazy<WordBreaker?>(() => WordBreaker.For(language));
        proclitics = LongestFirst(language.Values(FactSection.Notation, "proclitic"));
        enclitics = LongestFirst(Keys(FactSection.Enclitic));
        BySyllables = language.Value(FactSection.Writing, "word") == "syllables";
    }

    /// <summary>Whether spaces part syllables, so that what a word means depends on the one before it.</summary>
    public bool BySyllables { get; }

    /// <summary>Adds the stems of the tokens, in order, to <paramref name="stems"/>. A word may give none, one, or several.</summary>
    /// <param name="text">The text that the tokens' spans count in.</param>
    /// <param name="tokens">The tokens of a segment.</param>
    /// <param name="stems">Where they are added.</param>
    public void Read(string text, IReadOnlyList<Token> tokens, List<string> stems)
    {
        string? before = null;
        for (int t = 0; t < tokens.Count; t++)
        {
            before = BySyllables && tokens[t].Kind == TokenKind.Word ? AddSyllables(text, tokens[t], before, stems) : null;
            if (before is null)
            {
                Read(tokens[t], stems);
            }
        }
    }

    /// <summary>Adds the stems of one token where it stands: where a word is a syllable and also two of them, it and the one before it.</summary>
    /// <param name="text">The text that the tokens' spans count in.</param>
    /// <param name="tokens">The tokens of a segment.</param>
    /// <param name="index">Which of them is read.</param>
    /// <param name="stems">Where they are added.</param>
    public void Read(string text, IReadOnlyList<Token> tokens, int index, List<string> stems)
    {
        if (!BySyllables || tokens[index].Kind != TokenKind.Word)
        {
            Read(tokens[index], stems);
            return;
        }

        bool follows = index > 0 && tokens[index - 1].Kind == TokenKind.Word;
        AddSyllables(text, tokens[index], follows ? Folding.Compose(tokens[index - 1].Span.Of(text)) : null, stems);
    }

    /// <summary>Adds the stems of one token of a language whose words stand between spaces, or of a run of ideographs, kana or Thai.</summary>
    public void Read(Token token, List<string> stems)
    {
        switch (token)
        {
            case { Kind: TokenKind.Word }:
                AddWord(token.Folded, token.Script, stems);
                break;
            case { Kind: TokenKind.Ideographs, Script: Script.Thai }:
                AddPhrases(token.Folded, stems);
                break;
            case { Kind: TokenKind.Ideographs, Script: Script.Katakana }:
                stems.Add(Start(token.Folded, LongestStem));
                break;
            case { Kind: TokenKind.Ideographs, Script: Script.Hiragana } when token.Folded.Length >= LongestHiraganaStem:
                stems.Add(Start(token.Folded, LongestHiraganaStem));
                break;
            case { Kind: TokenKind.Ideographs, Script: not Script.Hiragana }:
                AddPairs(token.Folded, stems);
                break;
            default:
                break;
        }
    }

    private List<string> Keys(FactSection section)
    {
        var keys = new List<string>();
        foreach (Fact fact in language.Facts(section))
        {
            keys.Add(fact.Key);
        }

        return keys;
    }

    private static string[] LongestFirst(IEnumerable<string> written)
    {
        var folded = new List<string>();
        foreach (string word in written)
        {
            folded.Add(Folding.Fold(word));
        }

        folded.Sort(static (x, y) => x.Length != y.Length ? y.Length - x.Length : string.CompareOrdinal(x, y));
        return [.. folded];
    }

    // Syllables keep the marks that folding takes away, which make other words of them.
    private static string AddSyllables(string text, Token token, string? before, List<string> stems)
    {
        string syllable = Folding.Compose(token.Span.Of(text));
        if (before is not null)
        {
            stems.Add(before + " " + syllable);
        }

        if (syllable.Length > 1)
        {
            stems.Add(syllable);
        }

        return syllable;
    }

    private void AddWord(string folded, Script script, List<string> stems)
    {
        for (int start = 0; start < folded.Length;)
        {
            int end = folded.AsSpan(start).IndexOfAny(Joiners);
            end = end < 0 ? folded.Length : start + end;
            if (end - start > 1)
            {
                AddPart(start == 0 && end == folded.Length ? folded : folded[start..end], script, stems);
            }

            start = end + 1;
        }
    }

    private void AddPart(string word, Script script, List<string> stems)
    {
        string rest = WithoutEnclitics(WithoutProclitics(word));
        if (!language.Knows(FactSection.FunctionWord, word) && (rest.Length == word.Length || !language.Knows(FactSection.FunctionWord, rest)))
        {
            int most = script == Script.Hangul ? LongestHangulStem : LongestStem;
            stems.Add(Start(rest, Math.Clamp((int)Math.Ceiling(rest.Length * StemShare), Math.Min(ShortestStem, most), most)));
        }
    }

    private string WithoutProclitics(string word)
    {
        for (int p = 0; p < proclitics.Length; p++)
        {
            if (word.Length >= proclitics[p].Length + ShortestRest && word.StartsWith(proclitics[p], StringComparison.Ordinal))
            {
                word = word[proclitics[p].Length..];
                p = -1;
            }
        }

        return word;
    }

    private string WithoutEnclitics(string word)
    {
        for (int e = 0; e < enclitics.Length; e++)
        {
            if (word.Length > enclitics[e].Length && word.EndsWith(enclitics[e], StringComparison.Ordinal))
            {
                word = word[..^enclitics[e].Length];
                e = -1;
            }
        }

        return word;
    }

    private void AddPhrases(string run, List<string> stems)
    {
        int start = 0;
        foreach (int end in breaker.Value is { } model ? [.. model.Breaks(run), run.Length] : (int[])[run.Length])
        {
            if (end - start > 1)
            {
                stems.Add(run[start..end]);
            }

            start = end;
        }
    }

    private static void AddPairs(string run, List<string> stems)
    {
        for (int i = 0; i + 1 < run.Length || i == 0; i++)
        {
            stems.Add(run.Substring(i, Math.Min(2, run.Length - i)));
        }
    }

    private static string Start(string word, int length) => word.Length <= length ? word : word[..length];
}
