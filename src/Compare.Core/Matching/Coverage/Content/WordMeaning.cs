using Compare.Core.Languages;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>What a word has in common with words of other languages that may answer to it.</summary>
/// <param name="features">Its features: two words that share one may say the same.</param>
/// <param name="stems">The English stems that it may mean.</param>
internal sealed class WordMeaning(int[] features, EnglishStem[] stems)
{
    /// <summary>A word without a meaning of its own.</summary>
    public static WordMeaning None { get; } = new([], []);

    /// <summary>Its features in the comparison's space.</summary>
    public int[] Features => features;

    /// <summary>The English stems that it may mean.</summary>
    public EnglishStem[] Stems => stems;
}
