namespace Compare.Cli.Completing;

/// <summary>The manual page (section 1, in the man macros of troff), made from the commands and options that there are.</summary>
internal sealed class ManPage : ICompletionScript
{
    /// <inheritdoc/>
    public string Shell => "man";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<CompletedCommand> commands, TextWriter output)
    {
        output.WriteLine($".TH COMPARE 1 \"\" \"compare {Text(ToolVersion.Current)}\" \"User Commands\"");
        output.WriteLine(".SH NAME");
        output.WriteLine("compare \\- say where the language versions of an article differ");
        output.WriteLine(".SH SYNOPSIS");
        output.WriteLine(".B compare");
        output.WriteLine("[\\fICOMMAND\\fR] [\\fIVERSION\\fR...] [\\fIOPTIONS\\fR]");
        output.WriteLine(".SH DESCRIPTION");
        output.WriteLine("Reads language versions of one article, lines them up, and reports where numbers, names and claims differ. A version is");
        output.WriteLine("[[\\fINAME\\fR:]\\fILANG\\fR=]\\fIPATH\\fR. Without a command it is");
        output.WriteLine(".BR check .");
        foreach (CompletedCommand command in commands)
        {
            output.WriteLine($".SS compare {Text(command.Name)}");
            output.WriteLine(Text(command.Description));
            foreach ((string name, string says) in command.Arguments)
            {
                output.WriteLine(".TP");
                output.WriteLine($"\\fI{Text(name.Trim('<', '>'))}\\fR");
                output.WriteLine(Text(says) + ".");
            }

            foreach (CompletedOption option in command.Options)
            {
                output.WriteLine(".TP");
                output.WriteLine($"\\fB{Text(option.Name)}\\fR{(option.TakesValue ? $" \\fI{option.Shown}\\fR" : string.Empty)}");
                output.WriteLine(Text(option.Description + (option.Values.Count is > 0 and < 12 ? $". Values: {string.Join(", ", option.Values)}" : string.Empty)) + ".");
            }
        }

        Examples(commands, output);
        output.WriteLine(".SH EXIT STATUS");
        output.WriteLine("0 nothing at or above \\fB\\-\\-fail\\-on\\fR; 1 something; 2 it could not run; 130 interrupted.");
        output.WriteLine(".SH FILES");
        output.WriteLine("\\fBcompare.json\\fR, the nearest one from the working folder upwards, holds what a project agrees on.");
    }

    private static void Examples(IReadOnlyList<CompletedCommand> commands, TextWriter output)
    {
        output.WriteLine(".SH EXAMPLES");
        output.WriteLine(".nf");
        foreach (string example in commands.SelectMany(c => c.Examples).SelectMany(e => e.Split('\n')))
        {
            output.WriteLine(Text(example));
        }

        output.WriteLine(".fi");
    }

    // A line that begins with a stop or an apostrophe would be a command of troff; a hyphen is a minus that can be copied.
    private static string Text(string text)
    {
        string escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
