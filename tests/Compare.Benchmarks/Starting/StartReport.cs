using System.Diagnostics;

namespace Compare.Benchmarks.Starting;

/// <summary>
/// What a whole process takes, as a multiple of an empty program's on the same machine: <c>dotnet run -c Release --project tests/Compare.Benchmarks -- start [FILES]</c>.
/// The three take turns, so that a busy machine slows all alike; what counts is the median.
/// </summary>
internal static class StartReport
{
    private const int Rounds = 20;

    /// <summary>Measures and writes a line each: the empty program, the help, a check.</summary>
    /// <param name="files">What is checked; none: an article of the corpus in three languages.</param>
    /// <param name="output">Where the lines go.</param>
    public static void Write(IReadOnlyList<string> files, TextWriter output)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("empty-");
        string built = AppContext.BaseDirectory.Replace(Path.Combine("tests", "Compare.Benchmarks"), Path.Combine("src", "Compare.Cli"), StringComparison.Ordinal);
        string compare = Path.Combine(built, "compare.dll"), corpus = Path.Combine(CorpusFolder.Find(), "election-night", "drifted");
        IEnumerable<string> checkedFiles = files.Count > 0 ? files : ((string[])["en", "es", "fr"]).Select(l => Path.Combine(corpus, $"article.{l}.md"));
        (string Name, string[] Words)[] programs = [("empty", [EmptyProgram.Write(folder.FullName)]), ("--help", [compare, "--help"]), ("check", [compare, "check", .. checkedFiles])];
        var wall = programs.Select(_ => new double[Rounds]).ToArray();
        for (int round = 0; round < Rounds; round++)
        {
            for (int p = 0; p < programs.Length; p++)
            {
                wall[p][round] = Run(programs[p].Words);
            }
        }

        for (int p = 0; p < programs.Length; p++)
        {
            output.WriteLine($"{programs[p].Name,-8}{Median(wall[p]),7:F0} ms{Median(wall[p]) / Median(wall[0]),6:F1} times");
        }

        folder.Delete(recursive: true);
    }

    private static double Run(string[] words)
    {
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
