using System.Diagnostics;

namespace Compare.Tests.Cli;

/// <summary>What only a whole process shows: status, streams, bytes.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task A_check_of_two_files_writes_UTF8_without_a_mark_and_ends_with_its_status()
    {
        using Workplace place = new Workplace().With("a.en.txt", "Cafés: 12.\n").With("b.fr.txt", "Cafés : 15.\n");
        (int exit, byte[] output, string error) = await Run(place, "a.en.txt", "b.fr.txt", "--format", "jsonl");
        Assert.Equal((1, string.Empty), (exit, error));
        Assert.Equal((byte)'{', output[0]);
        Assert.DoesNotContain((byte)'\r', output);
    }

    [Fact]
    public async Task What_the_build_noted_to_compile_ahead_is_read_and_left_as_it_is()
    {
        string notes = Path.Combine(Path.GetDirectoryName(Program)!, "startup", "txt");
        byte[] before = await File.ReadAllBytesAsync(notes);
        using Workplace place = new Workplace().With("a.en.txt", "One.\n").With("b.fr.txt", "Un.\n");
        (int exit, _, string error) = await Run(place, "align", "a.en.txt", "b.fr.txt");
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(before, await File.ReadAllBytesAsync(notes));
        Assert.Equal(2, Directory.GetFileSystemEntries(place.Root).Length);
        Assert.True(before.Length > 10_000, "the build noted next to nothing");
    }

    [Fact]
    public async Task A_missing_file_ends_with_two_and_a_sentence()
    {
        using Workplace place = new();
        (int exit, byte[] output, string error) = await Run(place, "a.en.txt", "b.fr.txt");
        Assert.Equal((2, "compare: There is no file a.en.txt; check the path.\n"), (exit, error));
        Assert.Empty(output);
    }

    [Fact]
    public async Task The_version_is_plain()
    {
        using Workplace place = new();
        (int exit, byte[] output, _) = await Run(place, "--version");
        Assert.Equal((0, "1.0.0\n"), (exit, System.Text.Encoding.UTF8.GetString(output)));
    }

    // The program as it was built, not the copy beside the tests: it has all that the build adds.
    private static string Program { get; } = AppContext.BaseDirectory.Replace(Path.Combine("tests", "Compare.Tests"), Path.Combine("src", "Compare.Cli"), StringComparison.Ordinal) + "compare.dll";

    private static async Task<(int Exit, byte[] Output, string Error)> Run(Workplace place, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. words])
        {
            WorkingDirectory = place.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = place.Root },
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        using var output = new MemoryStream();
        Task copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        string error = await process.StandardError.ReadToEndAsync();
        await copied;
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), error);
    }
}
