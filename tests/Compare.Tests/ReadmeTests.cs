using System.Text.RegularExpressions;
using Compare.Cli;
using Compare.Cli.Console;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Formats.Reading.PlainText;

namespace Compare.Tests;

/// <summary>The README tells the truth: its example's output is what the command prints, its list of checks is the catalogue's, its snippet runs.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md"));

    [Fact]
    public void The_example_prints_what_it_shows()
    {
        string[] fences = [.. Fence().Matches(Readme).Select(m => m.Groups[1].Value)];
        string command = fences.First(f => f.StartsWith("dotnet run", StringComparison.Ordinal));
        string shown = fences.First(f => f.Contains("versions,", StringComparison.Ordinal));
        string[] words = command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split((char[])[' ', '\n', '\\'], StringSplitOptions.RemoveEmptyEntries);

        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, OutputIsTerminal = false, Environment = _ => null, Directory = Repository.Root };
        Assert.Equal(ExitCode.Findings, Application.Run(words, terminal));
        Assert.Equal(shown.Trim(), output.ToString().Trim());
    }

    [Fact]
    public void It_lists_the_checks_that_there_are()
    {
        string table = Readme[Readme.IndexOf("**Checks.**", StringComparison.Ordinal)..Readme.IndexOf("## How it works", StringComparison.Ordinal)];
        string[] missing = [.. CheckCatalogue.All.Select(c => c.Info.Name).Where(n => !Regex.IsMatch(table, $@"(?<![a-z-]){n}(?![a-z-])"))];
        Assert.Empty(missing);
    }

    // The lines of the README stand here to the letter, so that they compile and do what it says.
    [Fact]
    public void The_library_compares_two_versions()
    {
        Document english = PlainTextReader.Read("The firm employs 128 people.", linesAreBlocks: false), german = PlainTextReader.Read("Die Firma beschäftigt 182 Menschen.", linesAreBlocks: false);
        using var Console = new StringWriter { NewLine = "\n" };
        var comparer = new Comparer();
        Prepared prepared = comparer.Prepare([new VersionInput("en", LanguageTag.Parse("en"), english), new VersionInput("de", LanguageTag.Parse("de"), german)]);
        foreach (Finding finding in comparer.Compare(prepared).Findings)
        {
            Console.WriteLine($"{finding.Severity}: {finding.Message}");
        }

        Assert.StartsWith("Error: ", Assert.Single(Console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        string snippet = Readme[Readme.IndexOf("```csharp\n", StringComparison.Ordinal)..].Split("```")[1]["csharp\n".Length..];
        string source = File.ReadAllText(Repository.Path("tests", "Compare.Tests", "ReadmeTests.cs")).ReplaceLineEndings("\n");
        Assert.Contains(string.Concat(snippet.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => "        " + l + "\n")), source, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^```[a-z]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
