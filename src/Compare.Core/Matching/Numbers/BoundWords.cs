using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Numbers;

/// <summary>Looks for words that bound or blur a number, wherever they stand in a segment: a bound may be there and not have been read with its number.</summary>
internal static class BoundWords
{
    // A bound stands near its number; a segment of megabytes is not searched for it.
    private const int Longest = 5000;

    /// <summary>Whether the segment has any such word; true as well where it is too long to say.</summary>
    public static bool Any(PreparedVersion version, int segment)
    {
        string text = version.TextOf(segment);
        if (text.Length > Longest)
        {
            return true;
        }

        string folded = Folding.Fold(text);
        Language language = version.Foreign.GetValueOrDefault(segment, version.Language);
        return language.Facts(FactSection.Approximator).Any(f => WordPlaces.Find(folded, f.Key) >= 0);
    }
}
