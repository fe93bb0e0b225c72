using BenchmarkDotNet.Attributes;
using Compare.Core;
using Compare.Core.Languages;
using Compare.Formats.Reading;

namespace Compare.Benchmarks;

/// <summary>
/// Times the stages of comparing one corpus article in a warm process. Run from the repository's root:
/// <c>dotnet run -c Release --project tests/Compare.Benchmarks</c>.
/// </summary>
[MemoryDiagnoser]
public class ArticleBenchmark
{
    private readonly Comparer comparer = new();
    private VersionInput[] inputs = [];
    private Prepared prepared = null!;

    /// <summary>How many of the article's versions are compared.</summary>
    [Params(2, 3, 8)]
    public int Versions { get; set; }

    /// <summary>Reads the versions, once.</summary>
    [GlobalSetup]
    public void Read()
    {
        string folder = Path.Combine(CorpusFolder.Find(), "election-night", "drifted");
        inputs = [.. Directory.GetFiles(folder, "article.*.md").Order(StringComparer.Ordinal).Take(Versions).Select(Input)];
        prepared = comparer.Prepare(inputs);
    }

    /// <summary>Segments, tokens and extractions of all versions.</summary>
    [Benchmark]
    public Prepared Prepare() => comparer.Prepare(inputs);

    /// <summary>The grid of prepared versions.</summary>
    [Benchmark]
    public Core.Aligning.Grid Align() => comparer.Align(prepared);

    /// <summary>Everything after reading.</summary>
    [Benchmark]
    public Comparison Whole() => comparer.Compare(comparer.Prepare(inputs));

    private static VersionInput Input(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        using var content = new MemoryStream(bytes);
        string tag = Path.GetFileName(file).Split('.')[1];
        return new VersionInput(tag, LanguageTag.Parse(tag), DocumentReaders.For(file, bytes).Read(content, new ReadingOptions()));
    }
}
