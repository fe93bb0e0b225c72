using Compare.Cli.Console;

namespace Compare.Cli.Running;

/// <summary>What a run says beside its result, on standard error.</summary>
internal sealed class Notices(Terminal terminal, bool quiet, bool verbose)
{
    /// <summary>Says what a person should know, unless they asked for quiet; nothing where there is nothing to say.</summary>
    public void Warn(string? sentence)
    {
        if (sentence is not null && !quiet)
        {
            terminal.Say(sentence);
        }
    }

    /// <summary>Says how things were understood, where that was asked for.</summary>
    public void Tell(string sentence)
    {
        if (verbose)
        {
            terminal.Say(sentence);
        }
    }
}
