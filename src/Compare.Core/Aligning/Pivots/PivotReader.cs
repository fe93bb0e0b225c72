using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Claims;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Core.Aligning.Pivots;

/// <summary>Reads translations, and segments that are in the pivot language anyway, as words of that language.</summary>
public sealed class PivotReader
{
    private const int ShortestTerm = 4;

    // What other checks are about, and what bears no meaning of its own.
    private static readonly FactSection[] NoTerms =
    [
        FactSection.FunctionWord, FactSection.Cardinal, FactSection.Ordinal, FactSection.Scale, FactSection.Fraction, FactSection.Approximator, FactSection.Percent,
        FactSection.Currency, FactSection.Unit, FactSection.Month, FactSection.Weekday, FactSection.Era, FactSection.TimeWord, FactSection.Territory, FactSection.City,
        FactSection.LanguageName, FactSection.Demonym, FactSection.NameParticle, FactSection.Cue,
    ];

    private readonly Language language;
    private readonly Tokenizer tokenizer;
    private readonly CueTable? cues;
    private readonly Dictionary<string, bool> terms = new(StringComparer.Ordinal);

    /// <summary>A reader for a pivot language.</summary>
    public PivotReader(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        this.language = language;
        tokenizer = new Tokenizer(language);
        cues = CueTable.For(language);
    }

    /// <summary>Reads what a comparison's versions say.</summary>
    /// <param name="prepared">The versions.</param>
    /// <param name="translations">For each version a translation of each segment, null where there is none; null for a version of which there is none.</param>
    public PivotSet Read(IReadOnlyList<PreparedVersion> prepared, IReadOnlyList<IReadOnlyList<string?>?> translations)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(translations);
        var versions = new List<IReadOnlyList<PivotSegment?>>();
        for (int v = 0; v < prepared.Count; v++)
        {
            var segments = new PivotSegment?[prepared[v].Segments.Count];
            Language[] languages = LanguagesOf(prepared[v]);
            for (int s = 0; s < segments.Length; s++)
            {
                segments[s] = IsPivot(languages[s]) ? Own(prepared[v], s) : translations[v]?[s] is { } text ? Translated(text) : null;
            }

            versions.Add(segments);
        }

        return new PivotSet(language, versions);
    }

    /// <summary>For each segment of a version the language that it would have to be translated from; null where it is in the pivot language, has no words, or is program text.</summary>
    public IReadOnlyList<Language?> NeedTranslation(PreparedVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        Language[] languages = LanguagesOf(version);
        return [.. languages.Select((own, s) => IsPivot(own) || !HasWords(version, s) ? null : own)];
    }

    private bool IsPivot(Language own) => own.Tag.Primary == language.Tag.Primary;

    private static bool HasWords(PreparedVersion version, int segment) =>
        version.BlockOf(segment).Kind is not (BlockKind.Code or BlockKind.FrontMatter)
        && version.Segments[segment].Tokens.Any(t => t.Kind is TokenKind.Word or TokenKind.Ideographs);

    // A passage may stand in the pivot language although no version does.
    private Language[] LanguagesOf(PreparedVersion version)
    {
        IReadOnlyDictionary<int, Language> inPivot = new ForeignSegments(version.Language, [language]).Find(version.Segments);
        return [.. Enumerable.Range(0, version.Segments.Count).Select(s => version.Foreign.GetValueOrDefault(s) ?? inPivot.GetValueOrDefault(s) ?? version.Language)];
    }

    private PivotSegment Own(PreparedVersion version, int segment)
    {
        Segment own = version.Segments[segment];
        return new PivotSegment(version.WordsOf(own.Span), Words(version.Document, own, true), true);
    }

    private PivotSegment Translated(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var whole = new TextSpan(0, line.Length);
        Document document = Document.Plain(line, []);
        return new PivotSegment(line, Words(document, new Segment(0, 0, whole, tokenizer.Tokenize(document, whole)), false), false);
    }

    private List<PivotWord> Words(Document document, Segment segment, bool isOwn)
    {
        // What says negation, certainty or number of things is for those checks to find, in the versions themselves.
        TextSpan[] claims = [.. (cues?.Find(document, segment) ?? []).Where(c => c.Concept.Family != ClaimFamily.Attribution).Select(c => c.Span)];
        var words = new List<PivotWord>(segment.Tokens.Count);
        foreach (Token token in segment.Tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                bool isTerm = (words.Count == 0 || !IsCapital(document.Text, token)) && IsTerm(token.Folded) && !Array.Exists(claims, c => c.Overlaps(token.Span));
                words.Add(new PivotWord(token.Folded, token.Span.Start, token.Span.Length, isTerm, isOwn ? token.Span : null));
            }
            else if (token.Kind == TokenKind.Ideographs)
            {
                AddPairs(token, isOwn, words);
            }
        }

        return words;
    }

    // Where no spaces part words, each two neighbours stand for one. They are likenesses for the alignment, and no terms.
    private static void AddPairs(Token token, bool isOwn, List<PivotWord> words)
    {
        for (int i = 0; i + 1 < token.Span.Length && i + 1 < token.Folded.Length; i++)
        {
            var span = new TextSpan(token.Span.Start + i, token.Span.Start + i + 2);
            words.Add(new PivotWord(token.Folded.Substring(i, 2), span.Start, span.Length, false, isOwn ? span : null));
        }
    }

    private static bool IsCapital(string text, Token token) => Rune.TryGetRuneAt(text, token.Span.Start, out Rune first) && Rune.IsUpper(first);

    private bool IsTerm(string folded)
    {
        if (folded.Length < ShortestTerm)
        {
            return false;
        }

        if (!terms.TryGetValue(folded, out bool isTerm))
        {
            isTerm = terms[folded] = !Array.Exists(NoTerms, section => language.Knows(section, folded));
        }

        return isTerm;
    }
}
