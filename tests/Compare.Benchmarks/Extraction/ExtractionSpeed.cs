using System.Diagnostics;
using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Benchmarks.Extraction;

/// <summary>
/// How fast texts are segmented and extracted from, on one core: <c>dotnet run -c Release --project tests/Compare.Benchmarks -- extraction [hostile]</c>. "Facts" is what
/// loading a language's data took, "load" that and the recognizers made of it: cold for the first line, warm for the others.
/// </summary>
internal static class ExtractionSpeed
{
    private const int Enough = 400_000;
    private static readonly LanguageCatalog Languages = new();

    /// <summary>One line a text: megabytes (UTF-8) a minute of segmenting and of extraction, kilobytes allocated for each kilobyte, milliseconds to load.</summary>
    public static void Report(IEnumerable<ExtractionText> texts, TextWriter output)
    {
        output.WriteLine($"{"text",-14} {"language",-8} {"segment MB/min",14} {"extract MB/min",14} {"kB a kB",8} {"found/kB",8} {"facts ms",8} {"load ms",8}");
        foreach (ExtractionText text in texts)
        {
            long started = Stopwatch.GetTimestamp();
            Language language = Languages.Get(text.Language);
            _ = language.Facts(FactSection.Notation);
            double facts = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var (segmenter, extractor) = (new Segmenter(language), new Extractor(language));
            double load = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Document document = Read(text);
            Run(document, segmenter, extractor, Enough);
            (double segment, double extract, double bytes, double found) = Run(document, segmenter, extractor, Enough);
            double megabytes = text.Bytes / 1e6;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Name,-14} {text.Language,-8} {megabytes / segment * 60,14:0.0} {megabytes / extract * 60,14:0.0} {bytes / text.Bytes,8:0} {found / text.Bytes * 1000,8:0.0} {facts,8:0.0} {load,8:0.0}"));
        }
    }

    // Seconds for the text once, each the mean over as many runs as make a few hundred kilobytes.
    private static (double Segment, double Extract, double Bytes, double Found) Run(Document document, Segmenter segmenter, Extractor extractor, int enough)
    {
        int runs = Math.Max(1, enough / document.Text.Length);
        var (segmenting, extracting) = (new Stopwatch(), new Stopwatch());
        (long bytes, int found) = (0, 0);
        for (int run = 0; run < runs; run++)
        {
            segmenting.Start();
            IReadOnlyList<Segment> segments = segmenter.Segment(document, Segmentation.Sentences);
            segmenting.Stop();
            bytes -= GC.GetAllocatedBytesForCurrentThread();
            extracting.Start();
            foreach (Segment segment in segments)
            {
                found += extractor.Extract(document, segment).Length;
            }

            extracting.Stop();
            bytes += GC.GetAllocatedBytesForCurrentThread();
        }

        return (segmenting.Elapsed.TotalSeconds / runs, extracting.Elapsed.TotalSeconds / runs, (double)bytes / runs, (double)found / runs);
    }

    private static Document Read(ExtractionText text)
    {
        var blocks = new List<Block>();
        int at = 0;
        foreach (string line in text.Lines)
        {
            blocks.Add(new Block(BlockKind.Paragraph, TextSpan.At(at, line.Length)));
            at += line.Length + 1;
        }

        return Document.Plain(string.Join('\n', text.Lines), blocks);
    }
}
