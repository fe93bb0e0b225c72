using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>Where two writings of one thing differ: what is left between the letters that they begin and end with alike.</summary>
internal static class InnerDifference
{
    private const int MostLength = 80;

    /// <summary>The part of <paramref name="words"/> that <paramref name="reference"/> has otherwise; empty where one is not a small change of the other.</summary>
    public static TextSpan Between(string words, string reference)
    {
        if (words.Length > MostLength || reference.Length > MostLength || words == reference)
        {
            return default;
        }

        int shorter = Math.Min(words.Length, reference.Length), head = 0, tail = 0;
        while (head < shorter && words[head] == reference[head])
        {
            head++;
        }

        while (tail < shorter - head && words[^(tail + 1)] == reference[^(tail + 1)])
        {
            tail++;
        }

        // A character and the marks on it stay together, as do the halves of a pair.
        while (head > 0 && IsBound(words, head))
        {
            head--;
        }

        while (tail > 0 && IsBound(words, words.Length - tail))
        {
            tail--;
        }

        // What was left out has no letters to mark: the ones beside the gap are marked.
        if (head + tail == words.Length)
        {
            head = Math.Max(0, head - 1);
            tail = Math.Max(0, tail - 1);
        }

        bool isSmall = 2 * (head + tail) >= Math.Min(words.Length, reference.Length) || (head + tail > 0 && words.Length - head - tail <= 2);
        return isSmall && head + tail < words.Length ? new TextSpan(head, words.Length - tail) : default;
    }

    /// <summary>What deviant words are best held against: what their version ought to say, else for a name how others in the same script write it; null where neither is there.</summary>
    public static string? Reference(Comparison comparison, Finding finding, Evidence deviant)
    {
        if (finding.Expected.FirstOrDefault(e => e.Version == deviant.Version && e.Text is not null)?.Text is { } expected)
        {
            return expected;
        }

        if (finding.Check.Family != Family.Names)
        {
            return null;
        }

        PreparedVersion version = comparison.Versions[deviant.Version];
        return finding.Evidence.FirstOrDefault(e => e.Text != deviant.Text && comparison.Versions[e.Version].Language.Script == version.Language.Script)?.Text;
    }

    private static bool IsBound(string words, int at) =>
        at < words.Length && (char.IsLowSurrogate(words[at]) || char.GetUnicodeCategory(words[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
