namespace Compare.Core.Matching.Coverage.Content;

/// <summary>What is known of a word wherever it stands.</summary>
/// <param name="kind">What it is.</param>
/// <param name="meaning">What it may share with other languages' words.</param>
internal sealed class KnownWord(ContentKind kind, WordMeaning meaning)
{
    /// <summary>A word that nothing need answer to.</summary>
    public static KnownWord Function { get; } = new(ContentKind.Function, WordMeaning.None);

    /// <summary>What it is.</summary>
    public ContentKind Kind => kind;

    /// <summary>What it may share with other languages' words.</summary>
    public WordMeaning Meaning => meaning;
}
