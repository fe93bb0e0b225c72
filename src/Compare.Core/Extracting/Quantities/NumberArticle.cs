using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>An indefinite article inside a number: half <i>a</i> million, two and <i>a</i> half. It may be the word for one too (drie en een half).</summary>
internal static class NumberArticle
{
    /// <summary>The index after the article at atom <paramref name="at"/>, or <paramref name="at"/> where none stands there.</summary>
    public static int Skip(PhraseText text, int at, NumberNotation notation) => at < text.Count && notation.ArticleWords.Contains(text.Atoms[at].Text) ? at + 1 : at;

    /// <summary>The index after the article at atom <paramref name="at"/> where a fraction follows it, else -1.</summary>
    public static int BeforeFraction(PhraseText text, int at, NumberNotation notation)
    {
        int unused = 0, later = Skip(text, at, notation);
        return later > at && later < text.Count && NumberVocabulary.At(text, later, 0, ref unused) is { Kind: NumberElementKind.Fraction } ? later : -1;
    }
}
