using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Compare.Cli.Console;
using Compare.Cli.Options;

namespace Compare.Cli.Commands;

/// <summary><c>compare</c> itself: holds the commands, and takes versions without a command for a check.</summary>
internal static class CompareCommand
{
    /// <summary>The names of the commands.</summary>
    public static IReadOnlyList<string> Names { get; } = ["check", "align", "facts", "extract", "explain", "languages", "config", "baseline", "cache", "completions"];

    /// <summary>The command line that <paramref name="words"/> need: where they begin with a command that is enough, since each costs its milliseconds; else it is whole.</summary>
    public static Command Build(IReadOnlyList<string> words, Terminal terminal)
    {
        string? only = words is [{ } first, ..] && first != "completions" && Names.Contains(first, StringComparer.Ordinal) ? first : null;
        var root = new Command("compare", "Reads language versions of one article, lines them up, and reports where numbers, names and claims differ. 'compare VERSION VERSION...' is 'compare check VERSION VERSION...'.");
        foreach (string name in Names.Where(n => only is null || n == only))
        {
            root.Add(Build(name, root, terminal));
        }

        root.Add(new VersionOption("--version") { Description = "Show the version", Action = new PrintVersion() });
        root.SetAction(int (_) => throw new CannotRunException("There is nothing to compare; write 'compare article.en.txt article.es.txt', or see 'compare --help'."));
        return HelpWithExamples.On(
            root,
            "compare article.en.md article.es.md article.fr.md",
            "compare check --help");
    }

    private static Command Build(string name, Command root, Terminal terminal) => name switch
    {
        "check" => CheckCommand.Build(terminal),
        "align" => AlignCommand.Build(terminal),
        "facts" => FactsCommand.Build(terminal),
        "extract" => ExtractCommand.Build(terminal),
        "explain" => ExplainCommand.Build(terminal),
        "languages" => LanguagesCommand.Build(terminal),
        "config" => ConfigCommand.Build(terminal),
        "baseline" => BaselineCommand.Build(terminal),
        "cache" => CacheCommand.Build(terminal),
        _ => CompletionsCommand.Build(root, terminal),
    };

    /// <summary>
    /// Brings the command to the front: options may stand before it, and where there is none it is <c>check</c>. So <c>compare a b</c> is
    /// <c>compare check a b</c>, and <c>compare --format json align a b</c> is understood too.
    /// </summary>
    public static IReadOnlyList<string> WithCommandFirst(IReadOnlyList<string> words, Command root)
    {
        if (words.Count == 0 || words is ["--help" or "-h" or "--version", ..])
        {
            return words;
        }

        for (int i = 0; i < words.Count && words[i] != "--"; i++)
        {
            if (words[i].StartsWith('-') && words[i].Length > 1)
            {
                i += TakesValue(words[i], root) ? 1 : 0;
            }
            else
            {
                return Names.Contains(words[i], StringComparer.Ordinal) ? [words[i], .. words.Take(i), .. words.Skip(i + 1)] : ["check", .. words];
            }
        }

        return ["check", .. words];
    }

    /// <summary><c>compare help check</c> asks what <c>compare check --help</c> does, unless there is a file of the name help.</summary>
    /// <exception cref="CannotRunException">What help is asked for is no command.</exception>
    public static IReadOnlyList<string> WithoutHelpWord(IReadOnlyList<string> words, string directory) => words switch
    {
        ["help", ..] when File.Exists(Path.Combine(directory, "help")) => words,
        ["help"] => ["--help"],
        ["help", { } command] when Names.Contains(command, StringComparer.Ordinal) => [command, "--help"],
        ["help", { } other] => throw new CannotRunException($"'{other}' is no command{Nearest.Hint(other, Names, "; 'compare --help' lists them.")}"),
        _ => words,
    };

    /// <summary>The first thing that is wrong with the words, as a sentence; null where nothing is.</summary>
    public static string? WhatIsWrong(ParseResult parsed)
    {
        string command = parsed.CommandResult.Command.Name;
        string help = command == "compare" ? "compare --help" : $"compare {command} --help";
        // The library takes an option that it does not know for an argument, where the command has some.
        IEnumerable<string> arguments = parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash) ? [] : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value);
        if (arguments.Concat(parsed.UnmatchedTokens).FirstOrDefault(w => w.Length > 1 && w[0] == '-') is { } option)
        {
            return $"There is no option '{option}'{Nearest.Hint(option, parsed.CommandResult.Command.Options.Select(o => o.Name), $"; see '{help}', or write ./{option} where a file is meant.")}";
        }

        if (parsed.UnmatchedTokens is [{ } word, ..])
        {
            return $"'{word}' is not expected here{Nearest.Hint(word, command == "compare" ? Names : [], $"; see '{help}'.")}";
        }

        return parsed.Errors.Count > 0 ? $"{parsed.Errors[0].Message.TrimEnd('.')}; see '{help}'." : null;
    }

    private static bool TakesValue(string word, Command root) =>
        root.Subcommands.SelectMany(c => c.Options).FirstOrDefault(o => o.Name == word) is { } option && option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Current);
            return ExitCode.Clean;
        }
    }
}
