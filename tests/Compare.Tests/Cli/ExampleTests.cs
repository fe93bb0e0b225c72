using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Compare.Cli.Commands;
using Compare.Cli.Console;

namespace Compare.Tests.Cli;

/// <summary>Every command line that the README, the help, the action and the hook show is one that the tool understands.</summary>
public sealed partial class ExampleTests
{
    private static readonly Terminal Nowhere = new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Directory = Repository.Root };
    private static readonly Command Root = CompareCommand.Build([], Nowhere);

    public static TheoryData<string> Shown =>
    [
        .. Fence().Matches(File.ReadAllText(Repository.Path("README.md"))).SelectMany(m => Joined(m.Groups[1].Value)).Concat(Inline().Matches(File.ReadAllText(Repository.Path("README.md"))).Select(m => m.Groups[1].Value))
            .Concat(Root.Subcommands.Append(Root).SelectMany(c => c.Options.Select(o => o.Action).OfType<HelpWithExamples>()).SelectMany(h => h.Examples).SelectMany(Joined))
            .SelectMany(l => Command().Matches(l).Select(m => m.Groups[1].Value))
            .Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_command_line_that_is_shown_is_understood(string line)
    {
        IReadOnlyList<string> words = CompareCommand.WithoutHelpWord(Words(line), Repository.Root);
        ParseResult parsed = Root.Parse(CompareCommand.WithCommandFirst(words, Root), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        Assert.Null(CompareCommand.WhatIsWrong(parsed));
    }

    [Fact]
    public void There_are_many() => Assert.InRange(Shown.Count, 40, 200);

    // A line that ends with a backslash goes on.
    private static IEnumerable<string> Joined(string lines) => Continued().Replace(lines, " ").Split('\n');

    // As a shell parts them: by blanks, but for those in quotation marks; a pipe, a colon pair or a redirection ends the command.
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char quote = '\0';
        foreach (char c in line + " ")
        {
            if (quote == '\0' ? c is '\'' or '"' : c == quote)
            {
                quote = quote == '\0' ? c : '\0';
            }
            else if (c == ' ' && quote == '\0')
            {
                if (word.ToString() is "|" or ">" or ":::")
                {
                    return words;
                }

                words.AddRange(word.Length > 0 ? [word.ToString()] : []);
                word.Clear();
            }
            else
            {
                word.Append(c);
            }
        }

        return words;
    }

    [GeneratedRegex(@"^```[a-z]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`(compare [^`]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex(@"[ ]*\\\n[ ]*")]
    private static partial Regex Continued();

    // What stands two blanks or more behind a command is what is said of it.
    [GeneratedRegex(@"(?:^|-q |\()compare ((?:'[^']*'|[^'\n)])+?)(?=  |\)|$)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
