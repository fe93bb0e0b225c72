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

    /// <summary>Throws what went wrong while the rest went on; nothing where nothing did.</summary>
    /// <param name="failures">What went wrong, in order.</param>
    /// <exception cref="CannotRunException">There is a failure: its sentence, or the sentences of all.</exception>
    public static void ThrowIfAny(IReadOnlyList<CannotRunException> failures)
    {
        if (failures.Count > 0)
        {
            throw new CannotRunException(string.Join(' ', failures.Select(f => f.Message)), failures[0]);
        }
    }
}
