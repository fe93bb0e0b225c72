using Compare.Cli;
using Compare.Tests.Cli;

namespace Compare.Tests.Architecture;

/// <summary>What is delivered beside the code is what the code is.</summary>
public sealed class PackagingTests
{
    private static string Text(params string[] path) => File.ReadAllText(Repository.Path(path));

    [Fact]
    public void The_changes_begin_with_the_version_that_is_built() =>
        Assert.Contains($"\n## {ToolVersion.Current}\n", Text("CHANGELOG.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("action.yml")]
    [InlineData(".pre-commit-hooks.yaml")]
    public void Definitions_use_options_that_there_are(string file)
    {
        using Workplace place = new();
        string help = place.Run("check --help").Output;
        string[] used = [.. System.Text.RegularExpressions.Regex.Matches(string.Join('\n', Text(file).Split('\n').Where(l => l.Contains("--fail-on", StringComparison.Ordinal) || l.Contains("--output", StringComparison.Ordinal) || l.Contains("compare check", StringComparison.Ordinal))), @"--[a-z-]+[a-z]").Select(m => m.Value).Distinct()];
        Assert.NotEmpty(used);
        Assert.All(used, option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [Fact]
    public void The_action_never_fails_a_build_and_finds_its_comment_again()
    {
        Assert.Contains("--fail-on never", Text("action.yml"), StringComparison.Ordinal);
        Assert.Contains("head -n 1 \"$RUNNER_TEMP/compare.md\"", Text("action.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_tells_every_command_and_option()
    {
        using Workplace place = new();
        Outcome outcome = place.Run("completions man");
        Assert.Equal(0, outcome.Exit);
        Assert.StartsWith(".TH COMPARE 1", outcome.Output, StringComparison.Ordinal);
        Assert.All(Compare.Cli.Commands.CompareCommand.Names, name => Assert.Contains($".SS compare {name}\n", outcome.Output, StringComparison.Ordinal));
        Assert.Contains("\\fB\\-\\-fail\\-on\\fR \\fISEVERITY\\fR", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Output.Split('\n'), line => line.StartsWith('\'') || line.Length == 0 && line != outcome.Output.Split('\n')[^1]);
    }
}
