namespace Compare.Cli.Completing;

/// <summary>Completion for fish: a file <c>compare.fish</c> in <c>~/.config/fish/completions</c>.</summary>
internal sealed class FishScript : ICompletionScript
{
    /// <inheritdoc/>
    public string Shell => "fish";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<CompletedCommand> commands, TextWriter output)
    {
        output.WriteLine("# fish completion for compare; compare completions fish > ~/.config/fish/completions/compare.fish");
        string names = string.Join(' ', commands.Select(c => c.Name));
        foreach (CompletedCommand command in commands)
        {
            output.WriteLine($"complete -c compare -n {Quoted("not __fish_seen_subcommand_from " + names)} -a {command.Name} -d {Quoted(command.Description)}");
            // Without a command the options are those of check.
            string when = Quoted(command.Name == "check"
                ? $"not __fish_seen_subcommand_from {string.Join(' ', commands.Where(c => c != command).Select(c => c.Name))}"
                : $"__fish_seen_subcommand_from {command.Name}");
            foreach (CompletedOption option in command.Options)
            {
                output.WriteLine($"complete -c compare -n {when} -l {option.Name.TrimStart('-')} -d {Quoted(option.Description)}{Values(option)}");
            }

            if (!command.TakesFiles)
            {
                output.WriteLine($"complete -c compare -n {when} -f{(command.Words.Count > 0 ? " -a " + Quoted(string.Join(' ', command.Words)) : string.Empty)}");
            }
        }
    }

    private static string Values(CompletedOption option) =>
        !option.TakesValue ? string.Empty
        : option.Values.Count > 0 ? " -x -a " + Quoted(string.Join(' ', option.Values))
        : " -r -F";

    private static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
