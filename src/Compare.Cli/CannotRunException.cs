namespace Compare.Cli;

/// <summary>The command cannot run. The message is one sentence for the user: what is wrong, where, and what to do.</summary>
internal sealed class CannotRunException : Exception
{
    public CannotRunException(string sentence)
        : base(sentence)
    {
    }

    public CannotRunException(string sentence, Exception cause)
        : base(sentence, cause)
    {
    }
}
