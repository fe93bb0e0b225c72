namespace Compare.Cli.Completing;

/// <summary>Completion for zsh: a file <c>_compare</c> for a folder of <c>$fpath</c>, or to be sourced.</summary>
internal sealed class ZshScript : ICompletionScript
{
    /// <inheritdoc/>
    public string Shell => "zsh";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<CompletedCommand> commands, TextWriter output)
    {
        output.WriteLine("#compdef compare");
        output.WriteLine("# zsh completion for compare; save as _compare in a folder of $fpath, or: source <(compare completions zsh)");
        output.WriteLine("_compare() {");
        output.WriteLine("    local -a commands");
        output.WriteLine("    commands=(");
        foreach (CompletedCommand command in commands)
        {
            output.WriteLine($"        {Quoted(command.Name + ":" + command.Description)}");
        }

        output.WriteLine("    )");
        output.WriteLine("    local command=${words[(r)(" + string.Join('|', commands.Select(c => c.Name)) + ")]:-check}");
        output.WriteLine("    if ((CURRENT == 2)) && [[ ${words[CURRENT]} != -* ]]; then");
        output.WriteLine("        _describe -t commands 'command' commands");
        output.WriteLine("    fi");
        output.WriteLine("    case $command in");
        foreach (CompletedCommand command in commands)
        {
            output.WriteLine($"        {command.Name})");
            output.WriteLine("            _arguments \\");
            foreach (CompletedOption option in command.Options)
            {
                output.WriteLine($"                {Quoted("*" + option.Name + "[" + Escaped(option.Description) + "]" + Action(option))} \\");
            }

            output.WriteLine($"                {Quoted(Words(command))} ;;");
        }

        output.WriteLine("    esac");
        output.WriteLine("}");
        output.WriteLine("if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _compare \"$@\"; else compdef _compare compare; fi");
    }

    private static string Action(CompletedOption option) =>
        !option.TakesValue ? string.Empty
        : option.Values.Count > 0 ? $":value:({string.Join(' ', option.Values)})"
        : ":file:_files";

    private static string Words(CompletedCommand command) =>
        command.TakesFiles ? "*:version:_files"
        : command.Words.Count > 0 ? $"*:word:({string.Join(' ', command.Words)})"
        : "*: :";

    // Inside _arguments, brackets and colons have a meaning of their own.
    private static string Escaped(string text) =>
        text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
