using System.CommandLine;
using Compare.Cli.Commands;
using Compare.Cli.Console;

namespace Compare.Cli;

/// <summary>One run of the tool: words in, exit status out; the one place where errors become sentences.</summary>
internal static class Application
{
    /// <summary>Runs the command that <paramref name="words"/> spell.</summary>
    /// <param name="words">The command line without the program's name.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> words, Terminal terminal)
    {
        bool verbose = words.Contains("--verbose", StringComparer.Ordinal);
        try
        {
            int exit = Invoke(words, terminal);
            terminal.Output.Flush();
            return exit;
        }
        catch (CannotRunException exception)
        {
            return Refuse(terminal, exception.Message, verbose ? exception.InnerException : null);
        }
        catch (IOException exception)
        {
            return Refuse(terminal, $"The result cannot be written to standard output ({exception.Message.TrimEnd('.')}); make room there, or write to a file with --output.", verbose ? exception : null);
        }
        catch (Exception exception)
        {
            return Refuse(terminal, $"Something went wrong that should not have ({OneLine(exception)}); run it again with --verbose and report what it prints.", verbose ? exception : null);
        }
    }

    private static int Invoke(IReadOnlyList<string> words, Terminal terminal)
    {
        words = CompareCommand.WithoutHelpWord(words, terminal.Directory);
        Command root = CompareCommand.Build(words, terminal);
        // Neither @files nor bundled letters: a version's path may begin with either sign.
        ParseResult parsed = root.Parse(CompareCommand.WithCommandFirst(words, root), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is not HelpWithExamples && CompareCommand.WhatIsWrong(parsed) is { } sentence)
        {
            throw new CannotRunException(sentence);
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Refuse(Terminal terminal, string sentence, Exception? details)
    {
        terminal.Say(sentence);
        if (details is not null)
        {
            terminal.Error.WriteLine(details);
        }

        return ExitCode.CannotRun;
    }

    private static string OneLine(Exception exception) =>
        exception.GetType().Name + ": " + string.Join(' ', exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
