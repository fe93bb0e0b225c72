using Compare.Core.Languages;

namespace Compare.Translation;

/// <summary>Texts to be translated from one language into one other.</summary>
/// <param name="Source">The language that they are in.</param>
/// <param name="Target">The language that they are wanted in.</param>
/// <param name="Texts">The texts, each on its own: plain text without markup, without white space at either end.</param>
public sealed record TranslationBatch(LanguageTag Source, LanguageTag Target, IReadOnlyList<string> Texts)
{
    /// <summary>What the texts count for: UTF-16 units, as services that bill a surrogate pair twice count them.</summary>
    public long Characters => Texts.Sum(t => (long)t.Length);

    /// <summary>The same languages with other texts.</summary>
    public TranslationBatch With(IReadOnlyList<string> texts) => this with { Texts = texts };

    /// <summary>The texts of a range.</summary>
    /// <param name="start">The first.</param>
    /// <param name="count">How many.</param>
    public TranslationBatch Part(int start, int count) => With([.. Texts.Skip(start).Take(count)]);
}
