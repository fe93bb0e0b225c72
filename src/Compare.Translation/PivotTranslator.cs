using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Translation.Decorating;

namespace Compare.Translation;

/// <summary>
/// Brings the versions of a comparison into one language: those segments that are in another and hold words, without markup. Segments that were left untranslated in a
/// version go by the language that they stand in.
/// </summary>
public sealed class PivotTranslator
{
    // Services were found slower when asked by many at once.
    private const int MostAtOnce = 3;

    private readonly Comparer comparer;
    private readonly Prepared prepared;
    private readonly LanguageTag pivot;

    /// <summary>Looks at what there is to translate.</summary>
    /// <param name="comparer">Knows languages.</param>
    /// <param name="prepared">The versions.</param>
    /// <param name="pivot">The language that they are wanted in.</param>
    public PivotTranslator(Comparer comparer, Prepared prepared, LanguageTag pivot)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        ArgumentNullException.ThrowIfNull(prepared);
        this.comparer = comparer;
        this.prepared = prepared;
        this.pivot = pivot;
        Work = [.. prepared.Versions.SelectMany((version, v) => Divide(version, v))];
    }

    /// <summary>What is to be translated, in order of the versions.</summary>
    public IReadOnlyList<PivotWork> Work { get; }

    /// <summary>What that would take, piece by piece in the order of <see cref="Work"/>; nothing is sent.</summary>
    public IReadOnlyList<TranslationSurvey> Survey(CachingTranslator translator)
    {
        ArgumentNullException.ThrowIfNull(translator);
        return [.. Work.Select(w => translator.Survey(Batch(w)))];
    }

    /// <summary>Translates, and reads what came of it.</summary>
    /// <param name="translator">Who translates.</param>
    /// <param name="done">Told how many segments are done, from several threads; null where nobody looks.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public async Task<PivotOutcome> TranslateAsync(ITranslator translator, Action<int>? done, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(translator);
        var results = new TranslationResult[Work.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, Work.Count, options, async (w, token) =>
        {
            results[w] = await translator.TranslateAsync(Batch(Work[w]), token).ConfigureAwait(false);
            done?.Invoke(Work[w].Segments.Count);
        }).ConfigureAwait(false);
        return Gather(results);
    }

    private PivotOutcome Gather(TranslationResult[] results)
    {
        var translations = new string?[]?[prepared.Versions.Count];
        var failures = new List<(TranslationFailure Failure, string Version)>();
        int missing = 0;
        long? metered = null;
        for (int w = 0; w < results.Length; w++)
        {
            string?[] texts = translations[Work[w].Version] ??= new string?[prepared.Versions[Work[w].Version].Segments.Count];
            for (int s = 0; s < Work[w].Segments.Count; s++)
            {
                texts[Work[w].Segments[s]] = results[w].Texts[s]?.Text;
                missing += results[w].Texts[s] is null ? 1 : 0;
            }

            metered = TranslationResult.Sum(metered, results[w].Metered);
            if (results[w].Failure is { } failure)
            {
                failures.Add((failure, Work[w].Id));
            }
        }

        var told = failures.GroupBy(f => (f.Failure.Kind, f.Failure.Message))
            .Select(g => (g.First().Failure, (IReadOnlyList<string>)[.. g.Select(f => f.Version).Distinct()]));
        return new PivotOutcome(comparer.ReadPivots(prepared, pivot, translations), [.. told], missing, metered);
    }

    private TranslationBatch Batch(PivotWork work) => new(work.Source, pivot, work.Texts);

    private IEnumerable<PivotWork> Divide(PreparedVersion version, int index)
    {
        IReadOnlyList<Language?> needed = comparer.NeedTranslation(version, pivot);
        return Enumerable.Range(0, needed.Count).Where(s => needed[s] is not null).GroupBy(s => needed[s]!.Tag)
            .Select(g => new PivotWork(index, version.Id, g.Key, [.. g], [.. g.Select(s => version.WordsOf(version.Segments[s].Span))]));
    }
}
