using Compare.Core.Languages;

namespace Compare.Core.Matching.Names;

/// <summary>Brings a folded word into Latin letters, so that spellings of different scripts can be held against each other.</summary>
internal static class RomanizedForm
{
    /// <summary>The romanised word; a word in ASCII is its own.</summary>
    public static string Of(string folded) => System.Text.Ascii.IsValid(folded) ? folded : Romanizer.Romanize(folded);
}
