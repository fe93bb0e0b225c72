using Compare.Cli.Commands;

namespace Compare.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [string.Empty, .. CompareCommand.Names];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_help_with_examples_on_a_narrow_page(string command)
    {
        using Workplace place = new();
        Outcome outcome = place.Run(command + " --help");
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.Contains("\nExamples:\n  compare ", outcome.Output.Replace("  source <(compare", "  compare", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(outcome.Output.Split('\n'), line => Assert.True(line.Length <= 79 && line == line.TrimEnd(), line));
    }

    [Fact]
    public void Help_lists_every_command_and_none_that_is_to_come()
    {
        using Workplace place = new();
        string[] listed = [.. place.Run("--help").Output.Split('\n').SkipWhile(l => l != "Commands:").Skip(1).TakeWhile(l => l.Length > 0).Where(l => l[2] != ' ').Select(l => l.Trim().Split(' ')[0])];
        Assert.Equal(CompareCommand.Names, listed);
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help check", "check --help")]
    [InlineData("help completions", "completions --help")]
    public void Help_is_a_word_too(string words, string meant)
    {
        using Workplace place = new();
        Assert.Equal(place.Run(meant), place.Run(words));
    }

    [Fact]
    public void A_family_lists_its_checks()
    {
        using Workplace place = new();
        string[] lines = place.Run("explain claims").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, l => l.StartsWith("CMP301  negation-changed", StringComparison.Ordinal));
        Assert.All(lines[1..], l => Assert.Matches("^CMP3[0-9]+ +[a-z-]+ +claims ", l));
    }
}
