using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Matching;
using Compare.Core.Matching.Facts;
using Compare.Core.Segmenting;

namespace Compare.Core;

/// <summary>
/// Compares language versions of one article. Keeps what it has loaded for a language, so one comparer serves many articles; safe to use from
/// several threads at once.
/// </summary>
public sealed class Comparer
{
    private readonly ConcurrentDictionary<string, (Segmenter Segmenter, Extractor Extractor)> tools = new(StringComparer.Ordinal);
    private readonly Aligner aligner = new();

    /// <summary>The languages that it has loaded.</summary>
    public LanguageCatalog Languages { get; } = new();

    /// <summary>Reads versions that are to be aligned.</summary>
    /// <param name="versions">One version or more, with different ids.</param>
    /// <param name="segmentation">How blocks become segments.</param>
    public Prepared Prepare(IReadOnlyList<VersionInput> versions, Segmentation segmentation = Segmentation.Sentences)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var prepared = new PreparedVersion[versions.Count];
        Language[] languages = [.. versions.Select(v => Languages.Get(v.Language))];
        Text.ForkJoin.Run(versions.Count, v => prepared[v] = Prepare(versions[v], languages[v], languages, segmentation));
        return new Prepared(prepared, []);
    }

    /// <summary>Reads versions that came aligned: each block is one segment, and <paramref name="rows"/> says which correspond.</summary>
    public Prepared PrepareAligned(IReadOnlyList<VersionInput> versions, ImmutableArray<GivenRow> rows) =>
        Prepare(versions, Segmentation.Blocks) with { Rows = rows };

    /// <summary>Which segments of a version would have to be translated to be read in a language: those that are in another, and hold words.</summary>
    /// <param name="version">The version.</param>
    /// <param name="pivot">The pivot language.</param>
    /// <returns>For each segment the language that it is in; null where it needs no translation.</returns>
    public IReadOnlyList<Language?> NeedTranslation(PreparedVersion version, LanguageTag pivot)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new PivotReader(Languages.Get(pivot)).NeedTranslation(version);
    }

    /// <summary>Reads translations of versions as data to compare with.</summary>
    /// <param name="prepared">The versions.</param>
    /// <param name="pivot">The language that they were translated into.</param>
    /// <param name="translations">For each version a translation of each segment, null where there is none; null for a version of which there is none.</param>
    public PivotSet ReadPivots(Prepared prepared, LanguageTag pivot, IReadOnlyList<IReadOnlyList<string?>?> translations)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        return new PivotReader(Languages.Get(pivot)).Read(prepared.Versions, translations);
    }

    /// <summary>Aligns the versions, or takes the rows that were given.</summary>
    /// <param name="prepared">The versions.</param>
    /// <param name="pivots">What they say in one language, as a hint; null where nobody was asked.</param>
    public Grid Align(Prepared prepared, PivotSet? pivots = null)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        return prepared.Rows.IsEmpty ? aligner.Align(prepared.Versions, pivots) : Given(prepared);
    }

    /// <summary>Compares: aligns, matches, checks and judges.</summary>
    /// <param name="prepared">The versions.</param>
    /// <param name="pivots">What they say in one language, as a hint; null where nobody was asked.</param>
    public Comparison Compare(Prepared prepared, PivotSet? pivots = null)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        var context = new MatchContext(prepared.Versions, Align(prepared, pivots));
        return new Comparison(prepared.Versions, context.Grid, Judge.Decide(context, Matcher.Match(context, pivots))) { Pivots = pivots };
    }

    /// <summary>Every fact of a comparison with what each version says of it, agreed or not; what the findings are held against is marked. Costs about as much as the comparison's matching, and only when asked for.</summary>
    public static ImmutableArray<StatedFact> Facts(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return FactStandings.Mark(FactTable.Of(new MatchContext(comparison.Versions, comparison.Grid)), comparison.Findings);
    }

    private PreparedVersion Prepare(VersionInput input, Language language, IReadOnlyList<Language> all, Segmentation segmentation)
    {
        IReadOnlyList<Text.Segment> segments = Tools(language).Segmenter.Segment(input.Document, segmentation);
        IReadOnlyDictionary<int, Language> foreign = new ForeignSegments(language, all).Find(segments);
        return new PreparedVersion
        {
            Id = input.Id,
            Language = language,
            Document = input.Document,
            Segments = segments,
            Foreign = foreign,
            Extractions = [.. segments.Select(s => Tools(foreign.GetValueOrDefault(s.Index, language)).Extractor.Extract(input.Document, s))],
        };
    }

    private (Segmenter Segmenter, Extractor Extractor) Tools(Language language) =>
        tools.GetOrAdd(language.Tag.Value, _ => (new Segmenter(language), new Extractor(language)));

    private static Grid Given(Prepared prepared) => new(
        prepared.Versions.Count,
        [.. prepared.Rows.Select((row, index) =>
        {
            ImmutableArray<ImmutableArray<int>> cells = [.. row.Cells.Select(s => s < 0 ? [] : ImmutableArray.Create(s))];
            return new GridRow(index, cells, Grid.KindOf(cells), 1, row.Group);
        })]);
}
