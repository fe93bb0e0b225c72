using System.Text.Json;
using Compare.Core;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Languages;
using Compare.Formats.Reading;
using Compare.Translation;
using Compare.Translation.Caching;
using Compare.Translation.Decorating;

namespace Compare.Tests.Corpus;

/// <summary>One folder of the corpus: an article in several languages, faithful and drifted, and the slips that tell them apart.</summary>
public sealed class CorpusArticle
{
    /// <summary>Who the recorded translations are said to be by.</summary>
    public const string Translator = "command:by-hand";

    private static readonly Comparer Comparer = Loaded.Comparer;
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };
    private readonly Lazy<Comparison> faithful;
    private readonly Lazy<Comparison> drifted;

    private CorpusArticle(string folder)
    {
        Name = Path.GetFileName(folder);
        Slips = JsonSerializer.Deserialize<ExpectedFile>(File.ReadAllText(Path.Combine(folder, "expected.json")), Json)!.Slips;
        faithful = new Lazy<Comparison>(() => Compare(Path.Combine(folder, "faithful")));
        drifted = new Lazy<Comparison>(() => Compare(Path.Combine(folder, "drifted")));
    }

    /// <summary>All articles, by name.</summary>
    public static IReadOnlyDictionary<string, CorpusArticle> All { get; } = Directory.GetDirectories(Repository.Path("corpus"))
        .Order(StringComparer.Ordinal)
        .Select(folder => new CorpusArticle(folder))
        .ToDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>The planted slips.</summary>
    public IReadOnlyList<Slip> Slips { get; }

    /// <summary>The faithful versions compared.</summary>
    public Comparison Faithful => faithful.Value;

    /// <summary>The drifted versions compared.</summary>
    public Comparison Drifted => drifted.Value;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Comparison Compare(string folder)
    {
        string[] files = [.. Directory.GetFiles(folder, "article.*.md").OrderBy(f => !f.Contains(".en.", StringComparison.Ordinal)).ThenBy(f => f, StringComparer.Ordinal)];
        Prepared prepared = Comparer.Prepare([.. files.Select(Input)]);
        return Comparer.Compare(prepared, Pivots(prepared, Path.Combine(Path.GetDirectoryName(folder)!, "cache")));
    }

    // An article with recorded translations is compared with them; a segment that is not recorded is a failure.
    private static PivotSet? Pivots(Prepared prepared, string cache)
    {
        if (!Directory.Exists(cache))
        {
            return null;
        }

        TranslatorInfo info = new TranslatorNames(_ => null, Repository.Root).Find(Translator).Info;
        var recorded = new CachingTranslator(null, info, new TranslationCache(cache, TimeProvider.System, w => Assert.Fail(w)), CacheMode.Replay);
        PivotOutcome outcome = new PivotTranslator(Comparer, prepared, LanguageTag.Parse("en")).TranslateAsync(recorded, null, default).GetAwaiter().GetResult();
        Assert.Empty(outcome.Failures);
        return outcome.Pivots;
    }

    private static VersionInput Input(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        string tag = Path.GetFileName(file).Split('.')[1];
        using var content = new MemoryStream(bytes);
        return new VersionInput(tag, LanguageTag.Parse(tag), DocumentReaders.For(file, bytes).Read(content, new ReadingOptions()));
    }

    private sealed record ExpectedFile(IReadOnlyList<Slip> Slips);
}
