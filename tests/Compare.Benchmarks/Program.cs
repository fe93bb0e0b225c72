using BenchmarkDotNet.Running;
using Compare.Benchmarks;
using Compare.Benchmarks.Alignment;
using Compare.Benchmarks.Extraction;
using Compare.Benchmarks.Lexicons;
using Compare.Benchmarks.Sets;
using Compare.Benchmarks.Starting;

if (args is ["alignment", .. var folders])
{
    return AlignmentQuality.Report(CorpusFolder.Find(), folders, Console.Out);
}

if (args is ["retrieval"])
{
    RetrievalReport.Write(Console.Out);
    return 0;
}

if (args is ["start", .. var files])
{
    StartReport.Write(files, Console.Out);
    return 0;
}

if (args is ["set", .. var number])
{
    SetReport.Write(number is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 1000, Console.Out);
    return 0;
}

if (args is ["extraction", .. var kinds])
{
    ExtractionSpeed.Report(kinds is ["hostile", var length] ? ExtractionText.Hostile(int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)) : ExtractionText.Ordinary(CorpusFolder.Find()), Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ArticleBenchmark).Assembly).Run(args);
return 0;
