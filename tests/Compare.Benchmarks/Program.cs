using BenchmarkDotNet.Running;
using Compare.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ArticleBenchmark).Assembly).Run(args);
