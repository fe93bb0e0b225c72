using System.Diagnostics;
using Compare.Cli;

namespace Compare.Tests.Cli;

/// <summary>A process may end at any moment.</summary>
public sealed class KillTests
{
    private const int Seed = 20260714;

    [Fact]
    public async Task A_run_over_many_articles_survives_being_killed_ten_times()
    {
        using Workplace place = SetTests.Place(40);
        Assert.Equal(1, place.Run(["--set", "content/{lang}/**/*.md", "--resume", "whole.jsonl", "--output", "whole.txt", "--quiet"]).Exit);
        var random = new Random(Seed);
        for (int kill = 0; kill < 10; kill++)
        {
            using Process process = Start(place);
            if (!process.WaitForExit(150 + random.Next(700)))
            {
                process.Kill();
                await process.WaitForExitAsync();
                Assert.True(!File.Exists(Path.Combine(place.Root, "r.jsonl")) || place.Text("r.jsonl") == place.Text("whole.jsonl"), $"seed {Seed}, kill {kill}");
            }
        }

        using Process last = Start(place);
        await last.WaitForExitAsync();
        Assert.Equal(1, last.ExitCode);
        Assert.Equal((place.Text("whole.jsonl"), place.Text("whole.txt")), (place.Text("r.jsonl"), place.Text("r.txt")));
        Assert.Equal(["r.jsonl", "r.txt", "whole.jsonl", "whole.txt"], Directory.GetFiles(place.Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static Process Start(Workplace place) => Process.Start(new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, "--set", "content/{lang}/**/*.md", "--resume", "r.jsonl", "--output", "r.txt", "--quiet"])
    {
        WorkingDirectory = place.Root,
    })!;
}
