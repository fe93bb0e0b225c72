using System.IO.Compression;
using System.Text;

namespace Compare.Benchmarks.Extraction;

/// <summary>A text to extract from.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Language">Its tag.</param>
/// <param name="Lines">Its paragraphs.</param>
internal sealed record ExtractionText(string Name, string Language, IReadOnlyList<string> Lines)
{
    /// <summary>Every language of the corpus with all its articles, then languages in other scripts with the Declaration of Human Rights, which holds few figures.</summary>
    public static IEnumerable<ExtractionText> Ordinary(string corpus)
    {
        var lines = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(corpus, "article.*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string tag = Path.GetFileName(path).Split('.')[1];
            if (Path.GetFileName(Path.GetDirectoryName(path)) == "faithful")
            {
                lines.TryAdd(tag, []);
                lines[tag].AddRange(File.ReadLines(path).Where(l => l.Length > 0));
            }
        }

        foreach ((string tag, List<string> text) in lines)
        {
            yield return new ExtractionText("press", tag, text);
        }

        foreach (string tag in (string[])["th", "he", "el", "ta", "tr"])
        {
            yield return new ExtractionText("declaration", tag, [.. Declaration(tag)]);
        }
    }

    /// <summary>Texts made to be slow, a piece over and over as one paragraph of <paramref name="length"/> characters.</summary>
    public static IEnumerable<ExtractionText> Hostile(int length)
    {
        foreach ((string language, string piece) in ((string, string)[])[("en", "7"), ("en", "3 "), ("en", "1,"), ("de", "1.2,"), ("en", "million "), ("de", "hundert"), ("zh", "亿"), ("en", "((([1"), ("ar", "٣٬٠٠٠٫"), ("fr", "1 234 567 ")])
        {
            yield return new ExtractionText(piece.Trim(), language, [string.Concat(Enumerable.Repeat(piece, length / piece.Length))]);
        }
    }

    /// <summary>Its size in UTF-8.</summary>
    public int Bytes => Lines.Sum(l => Encoding.UTF8.GetByteCount(l) + 1);

    private static IEnumerable<string> Declaration(string tag)
    {
        using Stream sample = typeof(ExtractionText).Assembly.GetManifestResourceStream("declaration.tsv.gz")!;
        using var reader = new StreamReader(new GZipStream(sample, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var language, _, var text] && language == tag)
            {
                yield return text;
            }
        }
    }
}
