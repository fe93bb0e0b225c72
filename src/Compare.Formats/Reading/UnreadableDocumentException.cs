namespace Compare.Formats.Reading;

/// <summary>A document cannot be read. The message is one sentence for the user: what is wrong and what to do, without the file's name.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>With a message for the user.</summary>
    public UnreadableDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the user and what caused it.</summary>
    public UnreadableDocumentException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>With a general message.</summary>
    public UnreadableDocumentException()
        : base("The document cannot be read.")
    {
    }
}
