using BenchmarkDotNet.Running;
using Compare.Benchmarks;
using Compare.Benchmarks.Alignment;
using Compare.Benchmarks.Lexicons;

if (args is ["alignment", .. var folders])
{
    return AlignmentQuality.Report(CorpusFolder.Find(), folders, Console.Out);
}

if (args is ["retrieval"])
{
    RetrievalReport.Write(Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ArticleBenchmark).Assembly).Run(args);
return 0;
