namespace Compare.Translation;

/// <summary>A translator that was asked for cannot be set up: its name, its address or its key. The message is one sentence that says what to do, and never holds a key.</summary>
public sealed class TranslatorSetupException : Exception
{
    /// <summary>With the sentence.</summary>
    public TranslatorSetupException(string sentence)
        : base(sentence)
    {
    }
}
