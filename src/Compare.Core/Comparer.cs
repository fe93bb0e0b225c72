using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compare.Core.Aligning;
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
        Parallel.For(0, versions.Count, v => prepared[v] = Prepare(versions[v], languages[v], languages, segmentation));
        return new Prepared(prepared, []);
    }

    /// <summary>Reads versions that came aligned: each block is one segment, and <paramref name="rows"/> says which correspond.</summary>
    public Prepared PrepareAligned(IReadOnlyList<VersionInput> versions, ImmutableArray<GivenRow> rows) =>
        Prepare(versions, Segmentation.Blocks) with { Rows = rows };

    /// <summary>Aligns the versions, or takes the rows that were given.</summary>
    public Grid Align(Prepared prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        return prepared.Rows.IsEmpty ? aligner.Align(prepared.Versions) : Given(prepared);
    }

    /// <summary>Compares: aligns, matches, checks and judges.</summary>
    public Comparison Compare(Prepared prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        var context = new MatchContext(prepared.Versions, Align(prepared));
        return new Comparison(prepared.Versions, context.Grid, Judge.Decide(context, Matcher.Match(context)));
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
