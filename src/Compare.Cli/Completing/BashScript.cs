namespace Compare.Cli.Completing;

/// <summary>Completion for bash; needs nothing but bash 4. To be sourced from <c>~/.bashrc</c>.</summary>
internal sealed class BashScript : ICompletionScript
{
    /// <inheritdoc/>
    public string Shell => "bash";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<CompletedCommand> commands, TextWriter output)
    {
        output.WriteLine("# bash completion for compare; in ~/.bashrc: source <(compare completions bash)");
        output.WriteLine("_compare() {");
        output.WriteLine("    local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" command=check words= i");
        output.WriteLine("    COMPREPLY=()");
        output.WriteLine("    for ((i = 1; i < COMP_CWORD; i++)); do");
        output.WriteLine($"        case \"${{COMP_WORDS[i]}}\" in {string.Join('|', commands.Select(c => c.Name))}) command=\"${{COMP_WORDS[i]}}\"; break ;; esac");
        output.WriteLine("    done");
        output.WriteLine("    case \"$command:$before\" in");
        foreach (CompletedCommand command in commands)
        {
            WriteValues(command, output);
        }

        output.WriteLine("    esac");
        output.WriteLine("    if [[ -z $words && $word == -* ]]; then");
        output.WriteLine("        case \"$command\" in");
        foreach (CompletedCommand command in commands)
        {
            output.WriteLine($"            {command.Name}) words='{string.Join(' ', command.Options.Select(o => o.Name))}' ;;");
        }

        output.WriteLine("        esac");
        output.WriteLine("    elif [[ -z $words ]]; then");
        output.WriteLine("        case \"$command\" in");
        foreach (CompletedCommand command in commands.Where(c => c.Words.Count > 0))
        {
            output.WriteLine($"            {command.Name}) words='{string.Join(' ', command.Words)}' ;;");
        }

        output.WriteLine("        esac");
        output.WriteLine($"        ((COMP_CWORD == 1)) && words='{string.Join(' ', commands.Select(c => c.Name))}'");
        string files = string.Join(" || ", commands.Where(c => c.TakesFiles).Select(c => "$command == " + c.Name));
        output.WriteLine($"        [[ {files} ]] && compopt -o default 2>/dev/null");
        output.WriteLine("    fi");
        output.WriteLine("    [[ -n $words ]] && mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")");
        output.WriteLine("    return 0");
        output.WriteLine("}");
        output.WriteLine("complete -F _compare compare");
    }

    private static void WriteValues(CompletedCommand command, TextWriter output)
    {
        foreach (CompletedOption option in command.Options.Where(o => o.TakesValue))
        {
            output.WriteLine(option.Values.Count > 0
                ? $"        {command.Name}:{option.Name}) words='{string.Join(' ', option.Values)}' ;;"
                : $"        {command.Name}:{option.Name}) compopt -o default 2>/dev/null; return 0 ;;");
        }
    }
}
