using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>
/// Reads the words of one version's cells with what may answer to them in other versions: English stems by the lexicon, grains of the romanised word, what
/// the language's data know it to stand for, values and names as extracted. A word is looked up once. Not safe to share between threads.
/// </summary>
/// <param name="version">The version.</param>
/// <param name="space">The space that the versions of the comparison share.</param>
internal sealed class ContentReader(PreparedVersion version, FeatureSpace space)
{
    private static readonly FactSection[] Concepts = [FactSection.Month, FactSection.Weekday, FactSection.Territory, FactSection.Demonym, FactSection.City, FactSection.LanguageName];

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal) { ".", "!", "?", "...", "。", "।", "۔", "؟", "։" };

    private readonly StemReader stemReader = new(version.Language);
    private readonly WordFeatures grains = new(space, AlignmentModel.Default, version.Language);
    private readonly ContentRuns runs = new(version.Language);
    private readonly Lexicon? lexicon = Lexicon.For(version.Language);
    private readonly Dictionary<string, KnownWord> known = new(StringComparer.Ordinal);
    private readonly List<string> stems = [];
    private readonly List<EnglishStem> meanings = [];
    private readonly List<FeatureWeight> features = [];

    /// <summary>The version's lexicon; null where its language has none.</summary>
    public Lexicon? Lexicon => lexicon;

    /// <summary>The words of segments, in order. Signs are no words: they part clauses.</summary>
    public List<ContentWord> Read(IReadOnlyList<int> segments)
    {
        var words = new List<ContentWord>();
        foreach (int segment in segments)
        {
            Read(segment, words);
        }

        return words;
    }

    private void Read(int segment, List<ContentWord> words)
    {
        IReadOnlyList<Token> tokens = version.Segments[segment].Tokens;
        var marker = new ValueMarker(version.Document.Text, version.Extractions[segment], space);
        ContentBreak before = ContentBreak.Sentence;
        for (int t = 0; t < tokens.Count; t++)
        {
            Token token = tokens[t];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            {
                ContentBreak sign = Sign(tokens, t);
                before = sign > before ? sign : before;
                continue;
            }

            marker.MoveTo(token.Span);
            if (token.Kind == TokenKind.Ideographs && !marker.IsValue)
            {
                AddRun(segment, token, before, words, marker);
            }
            else
            {
                words.Add(One(segment, tokens, t, before, marker));
            }

            before = ContentBreak.None;
        }
    }

    // What a sign parts: one inside a word or figure (an apostrophe, a decimal point) or after an abbreviation nothing.
    private ContentBreak Sign(IReadOnlyList<Token> tokens, int index)
    {
        bool apart = tokens[index].SpaceBefore || index + 1 == tokens.Count || tokens[index + 1].SpaceBefore || IsIdeographs(tokens, index - 1) || IsIdeographs(tokens, index + 1);
        bool stop = Stops.Contains(tokens[index].Folded);
        return !apart || (stop && index > 0 && tokens[index].Folded == "." && IsAbbreviation(tokens[index - 1].Folded)) ? ContentBreak.None
            : stop ? ContentBreak.Sentence : ContentBreak.Sign;
    }

    private bool IsAbbreviation(string folded) => version.Language.Value(FactSection.Abbreviation, folded) is not null || version.Language.Value(FactSection.Title, folded) is not null;

    private static bool IsIdeographs(IReadOnlyList<Token> tokens, int index) => index >= 0 && index < tokens.Count && tokens[index].Kind == TokenKind.Ideographs;

    private ContentWord One(int segment, IReadOnlyList<Token> tokens, int index, ContentBreak before, ValueMarker marker)
    {
        Token token = tokens[index];
        double letters = CellSize.Letters(token);
        if (marker.IsValue)
        {
            return new ContentWord(token.Span, segment, letters, marker.IsFirst ? ContentKind.Value : ContentKind.Function, marker.IsFirst ? marker.Meaning : WordMeaning.None, before);
        }

        KnownWord word = token.Kind == TokenKind.Digits ? Digits(token) : Look(tokens, index);
        bool function = word.Kind == ContentKind.Function;
        ContentKind kind = marker.IsName && !function ? ContentKind.Name : word.Kind;
        WordMeaning meaning = marker.IsFirst && marker.Meaning.Features.Length > 0 && !function
            ? new WordMeaning([.. word.Meaning.Features, .. marker.Meaning.Features], word.Meaning.Stems) : word.Meaning;
        return new ContentWord(token.Span, segment, letters, kind, meaning, Break(before, function));
    }

    private void AddRun(int segment, Token token, ContentBreak before, List<ContentWord> words, ValueMarker marker)
    {
        bool first = true;
        foreach ((Token part, Token context) in runs.Parts(token))
        {
            KnownWord word = Look(context);
            bool begins = first && token.Script == Script.Thai && token.SpaceBefore;
            ContentKind kind = marker.IsName && word.Kind == ContentKind.Word ? ContentKind.Name : word.Kind;
            words.Add(new ContentWord(part.Span, segment, CellSize.Letters(part), kind, word.Meaning, first ? Break(before, begins) : ContentBreak.None));
            first = false;
        }
    }

    private static ContentBreak Break(ContentBreak before, bool function) => before == ContentBreak.None && function ? ContentBreak.Function : before;

    private KnownWord Digits(Token token) =>
        known.TryGetValue(token.Folded, out KnownWord? found) ? found
        : known[token.Folded] = new KnownWord(ContentKind.Value, new WordMeaning([space.Id(FeatureKey.Of('n', token.Folded))], []));

    private KnownWord Look(IReadOnlyList<Token> tokens, int index)
    {
        string text = version.Document.Text;
        string key = stemReader.BySyllables && index > 0 ? tokens[index - 1].Span.Of(text) + " " + tokens[index].Span.Of(text) : tokens[index].Folded;
        if (!known.TryGetValue(key, out KnownWord? found))
        {
            Begin();
            stemReader.Read(text, tokens, index, stems);
            if (stems.Count > 0)
            {
                grains.Add(features, text, tokens[index], index == 0);
            }

            known[key] = found = End(tokens[index].Folded);
        }

        return found;
    }

    private KnownWord Look(Token part)
    {
        if (!known.TryGetValue(part.Folded, out KnownWord? found))
        {
            Begin();
            stemReader.Read(part, stems);
            if (stems.Count > 0)
            {
                grains.AddIdeographs(features, part);
            }

            known[part.Folded] = found = End(part.Folded);
        }

        return found;
    }

    private void Begin()
    {
        stems.Clear();
        meanings.Clear();
        features.Clear();
    }

    private KnownWord End(string folded)
    {
        foreach (string stem in stems)
        {
            lexicon?.Find(stem, meanings);
        }

        return stems.Count == 0 ? KnownWord.Function : new KnownWord(IsConcept(folded) ? ContentKind.Concept : ContentKind.Word, Meaning());
    }

    private WordMeaning Meaning()
    {
        var shared = new int[features.Count + meanings.Count];
        for (int f = 0; f < features.Count; f++)
        {
            shared[f] = features[f].Feature;
        }

        for (int m = 0; m < meanings.Count; m++)
        {
            shared[features.Count + m] = space.Id(FeatureKey.Of('x', meanings[m].Stem));
        }

        return new WordMeaning(shared, [.. meanings]);
    }

    private bool IsConcept(string folded)
    {
        foreach (FactSection section in Concepts)
        {
            if (version.Language.Value(section, folded) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
