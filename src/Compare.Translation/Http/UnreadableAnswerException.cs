namespace Compare.Translation.Http;

/// <summary>An answer of a server is not what was agreed. What it holds is not repeated.</summary>
public sealed class UnreadableAnswerException : Exception
{
    /// <summary>Looks at what came.</summary>
    /// <param name="body">The body of the answer.</param>
    public UnreadableAnswerException(ReadOnlySpan<byte> body)
        : base("The answer is not what was agreed.")
    {
        IsPage = body.TrimStart(" \r\n\t"u8).StartsWith("<"u8);
    }

    /// <summary>Whether it looks like a web page.</summary>
    public bool IsPage { get; }
}
