using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Compare.Cli;

namespace Compare.Tests.Cli;

/// <summary>The lines of the README for clusters do what they say.</summary>
public sealed partial class ClusterTests
{
    private static readonly string[] Scripts = [.. Fence().Matches(File.ReadAllText(Repository.Path("README.md"))).Select(m => m.Groups[1].Value)];

    [SkippableFact]
    public async Task Parts_run_side_by_side_under_GNU_parallel()
    {
        Skip.IfNot(IsInstalled("parallel"), "GNU parallel is not installed.");
        using Workplace place = Place();
        await Bash(place, Scripts.Single(s => s.StartsWith("parallel", StringComparison.Ordinal)));
        Assert.Equal(8, Articles(place.Text("results.jsonl")).Distinct().Count());
    }

    [SkippableFact]
    public async Task Parts_run_as_the_tasks_of_a_Slurm_array()
    {
        Skip.If(OperatingSystem.IsWindows(), "The script is for a Unix shell.");
        using Workplace place = Place();
        string script = Scripts.Single(s => s.Contains("#SBATCH", StringComparison.Ordinal));
        Match array = Regex.Match(script, @"--array=1-(\d+)");
        int tasks = int.Parse(array.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(1, tasks).Select(task => Bash(place, script, ("SLURM_ARRAY_TASK_ID", task.ToString(System.Globalization.CultureInfo.InvariantCulture)))));
        Assert.Equal(8, Directory.GetFiles(place.Root, "part-*.jsonl").SelectMany(f => Articles(File.ReadAllText(f))).Distinct().Count());
    }

    private static IEnumerable<string?> Articles(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("article").GetString());

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    // The tool on the path, as if it were installed.
    private static Workplace Place()
    {
        Workplace place = SetTests.Place(8).With("bin/compare", $"#!/bin/sh\nexec dotnet '{typeof(ExitCode).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(place.Root, "bin", "compare"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return place;
    }

    private static async Task Bash(Workplace place, string script, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-c", script]) { WorkingDirectory = place.Root, RedirectStandardError = true };
        start.Environment["PATH"] = Path.Combine(place.Root, "bin") + ":" + start.Environment["PATH"];
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
    }

    [GeneratedRegex(@"^```bash\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
