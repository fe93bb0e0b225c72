namespace Compare.Cli.Completing;

/// <summary>Writes completion for one shell. Stateless.</summary>
internal interface ICompletionScript
{
    /// <summary>The shell, as it is called on the command line.</summary>
    string Shell { get; }

    /// <summary>Writes the script.</summary>
    /// <param name="commands">What there is to complete.</param>
    /// <param name="output">Where; lines end as its own do.</param>
    void Write(IReadOnlyList<CompletedCommand> commands, TextWriter output);
}
