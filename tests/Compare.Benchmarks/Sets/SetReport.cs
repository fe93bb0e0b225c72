using System.Diagnostics;
using System.Globalization;

namespace Compare.Benchmarks.Sets;

/// <summary>
/// What a set of many articles takes as a whole process: <c>dotnet run -c Release --project tests/Compare.Benchmarks -- set [ARTICLES]</c>. Each article is two of the
/// corpus, one after the other, in three languages: about 1,500 words a version.
/// </summary>
internal static class SetReport
{
    private static readonly string[] Parts = ["election-night", "quarterly-results", "drug-trial"];

    private static readonly string[] Languages = ["en", "es", "fr"];

    /// <summary>Writes the articles, compares them and says how long that took, how much of the processors and how much memory.</summary>
    /// <param name="articles">How many; one at least.</param>
    /// <param name="output">Where the line goes.</param>
    public static void Write(int articles, TextWriter output)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("set-");
        WriteArticles(folder.FullName, articles);
        string built = AppContext.BaseDirectory.Replace(Path.Combine("tests", "Compare.Benchmarks"), Path.Combine("src", "Compare.Cli"), StringComparison.Ordinal);
        string pattern = Path.Combine(folder.FullName, "{lang}", "*.md");
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(built, "compare.dll"), "check", "--set", pattern, "--format", "jsonl", "--quiet", "--fail-on", "never"])
        {
            RedirectStandardOutput = true,
        })!;
        (long most, TimeSpan used) = (0, TimeSpan.Zero);
        while (process.StandardOutput.ReadLine() is not null)
        {
            process.Refresh();
            (most, used) = process.HasExited ? (most, used) : (Math.Max(most, process.PeakWorkingSet64), process.TotalProcessorTime);
        }

        process.WaitForExit();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles: {watch.Elapsed.TotalSeconds:F0} s, {used.TotalSeconds:F0} s of processors, {most >> 20} MB, exit code {process.ExitCode}"));
        folder.Delete(recursive: true);
    }

    private static void WriteArticles(string folder, int articles)
    {
        string corpus = CorpusFolder.Find();
        foreach (string language in Languages)
        {
            string[] texts = [.. Parts.Select(p => File.ReadAllText(Path.Combine(corpus, p, "drifted", $"article.{language}.md")))];
            Directory.CreateDirectory(Path.Combine(folder, language));
            for (int i = 0; i < articles; i++)
            {
                File.WriteAllText(Path.Combine(folder, language, $"{i:D5}.md"), $"{texts[i % Parts.Length]}\n\n{texts[(i + 1) % Parts.Length]}\n\n{i + 1}\n");
            }
        }
    }
}
