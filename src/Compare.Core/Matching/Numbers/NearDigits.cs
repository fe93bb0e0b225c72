using System.Globalization;
using Compare.Core.Text;

namespace Compare.Core.Matching.Numbers;

/// <summary>Tells whether a version that lacks a figure has nearly its digits in the same row: a slip, and no number put in words that nobody here can read.</summary>
internal static class NearDigits
{
    private const int Fewest = 2;

    /// <summary>Whether each silent version states a figure one digit, one place or one change of places away.</summary>
    public static bool Stand(MatchContext context, RowFigures row, ValueClass side, int[] silent)
    {
        string stated = Digits(context, side.Representative);
        return stated.Length >= Fewest && silent.All(v => row.Figures.Any(f => f.Version == v && Digits(context, f) is var other && other != stated && AreNear(stated, other)));
    }

    private static string Digits(MatchContext context, Figure figure)
    {
        TextSpan span = figure.Extraction.Span;
        var digits = new System.Text.StringBuilder(span.Length);
        foreach (char c in context.Versions[figure.Version].TextOf(span))
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit >= 0)
            {
                digits.Append((char)('0' + digit));
            }
        }

        return digits.ToString();
    }

    private static bool AreNear(string one, string other)
    {
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        int start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        int tail = 0;
        while (tail < shorter.Length - start && shorter[^(tail + 1)] == longer[^(tail + 1)])
        {
            tail++;
        }

        // What is left of the shorter once the ends that both share are gone: nothing, one digit, or two that changed places.
        int rest = shorter.Length - start - tail;
        return longer.Length == shorter.Length
            ? rest == 1 || (rest == 2 && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start])
            : longer.Length == shorter.Length + 1 && rest == 0;
    }
}
