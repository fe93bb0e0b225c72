using Compare.Core.Languages;
using Compare.Core.Matching.Names;
using Compare.Core.Matching.Names.Spellings;
using Compare.Core.Text;

namespace Compare.Core.Matching.Facts;

/// <summary>
/// How likely two words that stand in one row are one name in two languages: Frankfurt and Francfort, Valdek and Вальдек and バルデク. It only
/// lays names side by side for a reader; nobody is accused by it.
/// </summary>
internal static class NameLikeness
{
    private const int Firm = 3, Slight = 2;

    /// <summary>From 0 (other names) to 3 (one name).</summary>
    /// <param name="left">A folded word.</param>
    /// <param name="right">A folded word of another version.</param>
    public static int Between(string left, string right)
    {
        string a = RomanizedForm.Of(left), b = RomanizedForm.Of(right);
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        bool oneScript = Scripts.Of(System.Text.Rune.GetRuneAt(left, 0)) == Scripts.Of(System.Text.Rune.GetRuneAt(right, 0));
        if (oneScript && Spelling.Compare(left, right) == SpellingRelation.Same)
        {
            return 3;
        }

        string first = Skeleton(left), second = Skeleton(right);
        return first == second && first.Length >= Firm ? 2
            : (first == second && first.Length == Slight && a[0] == b[0]) || (Math.Min(first.Length, second.Length) > Firm && first[0] == second[0] && AreOneEditApart(first, second)) ? 1
            : 0;
    }

    /// <summary>The consonants of a folded word of any script; l and r are one, since there are scripts and languages that have one liquid.</summary>
    public static string Skeleton(string folded) => Romanizer.ConsonantSkeleton(RomanizedForm.Of(folded).Replace('l', 'r'));

    private static bool AreOneEditApart(string first, string second)
    {
        (string shorter, string longer) = first.Length <= second.Length ? (first, second) : (second, first);
        int prefix = shorter.AsSpan().CommonPrefixLength(longer);
        return (longer.Length - shorter.Length) switch
        {
            0 => shorter.AsSpan(Math.Min(prefix + 1, shorter.Length)).SequenceEqual(longer.AsSpan(Math.Min(prefix + 1, longer.Length))),
            1 => shorter.AsSpan(prefix).SequenceEqual(longer.AsSpan(prefix + 1)),
            _ => false,
        };
    }
}
