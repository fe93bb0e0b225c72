using System.Diagnostics;

namespace Compare.Tests.Cli;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_is_offered_every_command_option_and_value(string shell)
    {
        using Workplace place = new();
        string script = place.Run("completions " + shell).Output;
        Assert.All(["check", "languages", "fail-on", "aligned", "number-changed", "numbers", "jsonl", "ladder", "never"], word => Assert.Contains(word, script, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', script);
    }

    [SkippableTheory]
    [InlineData("compare ch", "check")]
    [InlineData("compare check --se", "--segments --select")]
    [InlineData("compare check --segments ", "lines sentences")]
    [InlineData("compare a.txt b.txt --segments l", "lines")]
    [InlineData("compare align --format ", "json ladder tsv")]
    [InlineData("compare completions ", "bash fish pwsh zsh")]
    public void Bash_completes(string typed, string offered)
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash on this machine.");
        using Workplace place = new();
        string script = place.Run("completions bash").Output;
        string words = string.Join(' ', typed.Split(' ').Select(w => $"'{w}'"));
        place.With("try.sh", $"{script}\nCOMP_WORDS=({words})\nCOMP_CWORD=$((${{#COMP_WORDS[@]}}-1))\n_compare\necho \"${{COMPREPLY[*]}}\"\n");
        using Process bash = Process.Start(new ProcessStartInfo("/bin/bash", [Path.Combine(place.Root, "try.sh")]) { RedirectStandardOutput = true })!;
        string answer = bash.StandardOutput.ReadToEnd().TrimEnd('\n');
        bash.WaitForExit();
        Assert.Subset(answer.Split(' ').ToHashSet(), offered.Split(' ').ToHashSet());
        Assert.Equal(0, bash.ExitCode);
    }
}
