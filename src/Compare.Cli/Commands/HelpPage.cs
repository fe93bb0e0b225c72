using System.CommandLine;

namespace Compare.Cli.Commands;

/// <summary>The help of a command on a page 79 columns wide. Written here, since the library's costs as much time as all the rest of the start.</summary>
internal static class HelpPage
{
    private const int Width = 79;

    /// <summary>Writes the page.</summary>
    /// <param name="command">The command.</param>
    /// <param name="examples">Command lines to show.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Command command, IReadOnlyList<string> examples, TextWriter output)
    {
        output.WriteLine("Description:");
        Wrapped(command.Description ?? string.Empty, string.Empty, 2, output);
        output.WriteLine();
        output.WriteLine("Usage:");
        Wrapped(Usage(command), string.Empty, 2, output);
        Section("Arguments:", Arguments(command), output);
        Section("Options:", Options(command), output);
        Section("Commands:", Commands(command), output);
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (string example in examples)
        {
            output.WriteLine("  " + example);
        }
    }

    /// <summary>The command line in general.</summary>
    public static string Usage(Command command)
    {
        string usage = command.Name == "compare" ? "compare" : "compare " + command.Name;
        foreach (Argument argument in command.Arguments)
        {
            usage += $" [<{argument.HelpName ?? argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : string.Empty)}]";
        }

        return usage + (command.Subcommands.Count > 0 ? " [command] [options]" : " [options]");
    }

    /// <summary>The arguments of a command with what they are.</summary>
    public static IReadOnlyList<(string Name, string Says)> Arguments(Command command)
    {
        var lines = new List<(string, string)>();
        foreach (Argument argument in command.Arguments)
        {
            lines.Add(($"<{argument.HelpName ?? argument.Name}>", argument.Description ?? string.Empty));
        }

        return lines;
    }

    /// <summary>The options of a command with what they do.</summary>
    public static IReadOnlyList<(string Name, string Says)> Options(Command command)
    {
        var lines = new List<(string, string)>();
        foreach (Option option in command.Options)
        {
            string alias = string.Empty;
            foreach (string other in option.Aliases)
            {
                alias += other.Length == 2 ? other + ", " : string.Empty;
            }

            bool takesValue = option.HelpName is not null && option.Action is null;
            lines.Add((alias + option.Name + (takesValue ? $" <{option.HelpName}>" : string.Empty), option.Description ?? string.Empty));
        }

        return lines;
    }

    private static List<(string Name, string Says)> Commands(Command command)
    {
        var lines = new List<(string, string)>();
        foreach (Command subcommand in command.Subcommands)
        {
            lines.Add((subcommand.Name, subcommand.Description ?? string.Empty));
        }

        return lines;
    }

    private static void Section(string title, IReadOnlyList<(string Name, string Says)> lines, TextWriter output)
    {
        if (lines.Count == 0)
        {
            return;
        }

        int column = 0;
        foreach ((string name, _) in lines)
        {
            column = Math.Max(column, name.Length);
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach ((string name, string says) in lines)
        {
            Wrapped(says, "  " + name.PadRight(column + 2), column + 4, output);
        }
    }

    private static void Wrapped(string text, string first, int indent, TextWriter output)
    {
        string line = first.PadRight(indent);
        bool isEmpty = true;
        foreach (string word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = new string(' ', indent);
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        output.WriteLine(line.TrimEnd());
    }
}
