namespace Compare.Cli.Completing;

/// <summary>Completion for PowerShell: to be run from the profile. Files are completed by the shell itself, where nothing is offered.</summary>
internal sealed class PowerShellScript : ICompletionScript
{
    /// <inheritdoc/>
    public string Shell => "pwsh";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<CompletedCommand> commands, TextWriter output)
    {
        output.WriteLine("# PowerShell completion for compare; in $PROFILE: compare completions pwsh | Out-String | Invoke-Expression");
        output.WriteLine("Register-ArgumentCompleter -Native -CommandName compare -ScriptBlock {");
        output.WriteLine("    param($wordToComplete, $commandAst, $cursorPosition)");
        output.WriteLine("    $options = @{");
        foreach (CompletedCommand command in commands)
        {
            output.WriteLine($"        {Quoted(command.Name)} = [ordered]@{{");
            foreach (CompletedOption option in command.Options)
            {
                output.WriteLine($"            {Quoted(option.Name)} = @({Quoted(option.Description)}, @({List(option.Values)}))");
            }

            output.WriteLine("        }");
        }

        output.WriteLine("    }");
        output.WriteLine("    $words = @{");
        foreach (CompletedCommand command in commands)
        {
            output.WriteLine($"        {Quoted(command.Name)} = @({List(command.Words)})");
        }

        output.WriteLine("    }");
        output.Write(
            """
                $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
                $command = $typed | Where-Object { $options.ContainsKey($_) } | Select-Object -First 1
                $before = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
                $known = if ($command) { $options[$command] } else { $options['check'] }
                $offered = if ($known.Contains($before) -and $known[$before][1].Count -gt 0) { $known[$before][1] }
                    elseif ($wordToComplete -like '-*') { $known.Keys }
                    elseif ($command) { $words[$command] }
                    else { $options.Keys | Sort-Object }
                $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    $tip = if ($known.Contains($_)) { $known[$_][0] } else { $_ }
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $tip)
                }
            }

            """.ReplaceLineEndings("\n"));
    }

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Quoted));

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
