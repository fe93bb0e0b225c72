namespace Compare.Core.Matching.Numbers;

/// <summary>Tells whether a version that lacks a figure has nearly its digits in the same row: a slip, and no number put in words that nobody here can read.</summary>
internal static class NearDigits
{
    private const int Fewest = 2;

    /// <summary>Whether each silent version states a figure one digit, one place or one change of places away.</summary>
    public static bool Stand(RowDigits digits, ValueClass side, int[] silent) => Array.TrueForAll(silent, v => Stand(digits, side.Representative, v));

    /// <summary>
    /// Whether a version has nearly the digits of a figure that it seems to lack: each of the figure's runs of digits, or one near it, and one at least no more than near. What the
    /// figure's own version says as well is another figure.
    /// </summary>
    /// <param name="digits">The digits of the row.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="version">The version that seems to lack it.</param>
    public static bool Stand(RowDigits digits, Figure figure, int version)
    {
        HashSet<string> own = digits.Of(figure.Version), there = digits.Of(version);
        bool near = false;
        foreach (string stated in digits.Runs(figure))
        {
            if (there.Contains(stated))
            {
                continue;
            }

            if (stated.Length < Fewest || !there.Any(t => !own.Contains(t) && AreNear(stated, t)))
            {
                return false;
            }

            near = true;
        }

        return near;
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
