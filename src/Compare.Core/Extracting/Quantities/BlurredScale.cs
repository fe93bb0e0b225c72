using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>A word that blurs a number and stands between it and its scale: 550多万, 30여만.</summary>
internal static class BlurredScale
{
    /// <summary>What the word at atom <paramref name="at"/> says and the index of the scale after it, or null where there is no such word.</summary>
    public static (Approximation Kind, int End)? Before(PhraseText text, int at)
    {
        int unused = 0;
        return text.Atoms[at].Kind == AtomKind.Character && text.Longest(at, FactSection.Approximator, "^over", "^about") is { } blur
            && NumberVocabulary.At(text, blur.End, 0, ref unused) is { Kind: NumberElementKind.Scale }
            ? (blur.Value == "^over" ? Approximation.Over : Approximation.About, blur.End)
            : null;
    }
}
